import { type Problem, problem } from '../../lib/problem.ts';

type Fields = Record<string, unknown>;
type Path = readonly PropertyKey[];
type Locate = (path: Path) => Pick<Problem, 'line' | 'column'>;

const TITLE = ['title', 'name'];
const ADDRESS = ['url', 'href'];
/** Hold Markdown that stands on the page. */
const TEXT = ['summary', 'description', 'text', 'html', 'content', 'note', 'footer'];
/** Say how something looks, or where a picture without words is. */
const UNSEEN =
  /^(?:type|style|classname|width|height|columns|items?perrow|itemtype|linklisttype|image(?:src)?|src|alt|brand|documenttype|azurecategories|azurelink|metadata|is[A-Z]\w*)$/i;

/**
 * Writes the parts of a hub, a page of cards and links that the format keeps as YAML, as Markdown: titles become
 * headings, addresses links, and the rest stands in the order of the file.
 *
 * @param part any part of the page
 * @param level of the headings that it opens
 * @param at path of the part in the file
 */
export function hubParts(
  part: unknown,
  level: number,
  at: Path,
  told: { file: string; locate: Locate; problems: Problem[] },
): string[] {
  if (Array.isArray(part)) return listParts(part, level, at, told);
  if (typeof part === 'string') return [part.trim()];
  if (!isFields(part)) return [];
  const only = linkLine(part);
  if (only !== undefined) return [only];
  const title = textOf(part, TITLE);
  const address = textOf(part, ADDRESS);
  const words = title ?? (address === undefined ? undefined : textOf(part, ['text']));
  const shown = words === undefined || address === undefined ? words : link(words, address);
  const inner = shown === undefined ? level : level + 1;
  const rest = Object.entries(part).flatMap(([key, value]): string[] => {
    if (TITLE.includes(key) || ADDRESS.includes(key) || UNSEEN.test(key)) return [];
    if (key === 'text' && title === undefined && address !== undefined) return [];
    if (TEXT.includes(key) && typeof value === 'string') return [value.trim()];
    if (typeof value === 'object') return hubParts(value, inner, [...at, key], told);
    if (typeof value === 'string' && value.trim() !== '') {
      const message = `Unexpected key "${key}", expected one that is known; its text "${value.slice(0, 40)}" is left out.`;
      told.problems.push(
        problem('import/unknown-key', { file: told.file, ...told.locate([...at, key]) }, message),
      );
    }
    return [];
  });
  return shown === undefined ? rest : [`${'#'.repeat(Math.min(level, 6))} ${shown}`, ...rest];
}

/** Links alone are a list; anything else stands one after the other. */
function listParts(
  items: readonly unknown[],
  level: number,
  at: Path,
  told: Parameters<typeof hubParts>[3],
): string[] {
  const lines = items.map(linkLine);
  if (lines.length > 0 && lines.every((each) => each !== undefined)) return [lines.join('\n')];
  return items.flatMap((item, index) => hubParts(item, level, [...at, index], told));
}

/** A link with what is said of it in a line, where an entry holds nothing else. */
function linkLine(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const address = textOf(item, ADDRESS);
  const words = textOf(item, [...TITLE, 'text', 'html']);
  const other = Object.entries(item).some(
    ([key, value]) =>
      ![...TITLE, ...ADDRESS, ...TEXT].includes(key) && !UNSEEN.test(key) && typeof value !== 'boolean',
  );
  if (address === undefined || words === undefined || other) return undefined;
  const said = TEXT.flatMap((key) => {
    const text = textOf(item, [key]);
    return text === undefined || text === words ? [] : [text];
  });
  return `- ${[link(words, address), ...said].join(' – ')}`;
}

function link(words: string, address: string): string {
  return `[${words}](<${address}>)`;
}

/** The first of some keys that holds text, in one line. */
function textOf(fields: Fields, keys: readonly string[]): string | undefined {
  const found = keys
    .map((key) => fields[key])
    .find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim().replace(/\s+/g, ' ') : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
