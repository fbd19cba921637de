import { type ReadCode, snippetOf } from '../docset/snippets.ts';
import { includedNumber, includedSide, type ReadInclude } from '../source/included.ts';
import type { Side } from '../source/spans.ts';
import { definedIn, marked, unmarked, withoutDefinitions } from './included-marks.ts';
import type { Original } from './original-links.ts';

const INCLUDE =
  /\[!INCLUDE\s*\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(\s*<?([^)\n<>"']*?)>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)\]/gi;
const CODE =
  /^([ \t>]*)((?:(?:[-*+]|\d+[.)])[ \t]+)?)(?:\[!code(-[\w+#-]+)?\s*\[[^\]\n]*\]\(([^)\n]*)\)\]|:::code\s([^\n]*?):::)[ \t]*$/gim;
const CONTAINERS = /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*/;
const BLOCKS = /\n[ \t]*\n|^[ \t]*(?:>|#|[-*+][ \t]|\d+[.)][ \t]|```|~~~|\|)/;

/** A source with what it includes in place. */
export interface WholeText {
  text: string;
  /** Numbers of segments in the order of the text. */
  segments: string[];
  /** Paths of the files that it includes, in order: mark 1 is of the first. */
  files: string[];
  /** English of the segments of the files that it includes. */
  originals: ReadonlyMap<string, Original>;
}

/**
 * Puts what a side includes into its place, files and code, as text; addresses of included files carry a mark that
 * says whose they are.
 *
 * @param path the file's own, so that it does not include itself
 */
export function withIncludes(
  side: Side,
  path: string,
  readInclude: ReadInclude,
  readCode: ReadCode,
): WholeText {
  const files: string[] = [];
  const originals = new Map<string, Original>();
  const definitions: string[] = [];
  const { text, segments } = fill(side, [path], 0, new Set());
  return { text: [text, ...definitions].join('\n\n'), segments, files, originals };

  /** Code in fences longer than any of its own; nothing for code that is not there. */
  function withCode(text: string, from: string): string {
    if (!/\[!code|:::code/i.test(text)) return text;
    return text.replace(CODE, (all, at: string, item: string, _, address, attributes, index: number) => {
      if (isCode(text, index)) return all;
      const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`).exec(attributes ?? '')?.[1];
      const snippet =
        address === undefined
          ? { source: unmarked(value('source') ?? ''), range: value('range'), id: value('id') }
          : snippetOf(unmarked(String(address)).trim());
      const code = readCode(snippet, from);
      if (code === undefined) return at + item;
      const inner = at + item.replace(/\S/g, ' ');
      return [
        `${at}${item}~~~~~~~~`,
        ...code.split('\n').map((line) => inner + line),
        `${inner}~~~~~~~~`,
      ].join('\n');
    });
  }

  /** @param nth which include it is, 0 for the article; @param names of links and footnotes that those around have */
  function fill(
    { text, ranges, language }: Side,
    from: readonly string[],
    nth: number,
    names: ReadonlySet<string>,
  ): Pick<WholeText, 'text' | 'segments'> {
    const segments: string[] = [];
    const known = names.union(definedIn(text));
    const own = (start: number, end?: number) => {
      const piece = withoutDefinitions(marked(text.slice(start, end), nth, known));
      definitions.push(...piece.definitions);
      return piece.text;
    };
    let made = '';
    let place = 0;
    let next = 0;
    for (const match of text.matchAll(INCLUDE)) {
      const [all, title = '', name = ''] = match;
      if (isCode(text, match.index)) continue;
      const file = readInclude(name, from.at(-1) ?? '');
      if (file === undefined || from.includes(file.path)) {
        made += `${own(place, match.index)}\\[!INCLUDE ${title}\\]`;
        place = match.index + all.length;
        continue;
      }
      const count = files.push(file.path);
      if (language === 'target')
        for (const { number, original } of file.pairs)
          originals.set(includedNumber(number, count), { text: original, from: file.path });
      const inner = fill(includedSide(file, language, count), [...from, file.path], count, known);
      for (; (ranges[next]?.start ?? Number.POSITIVE_INFINITY) < match.index; next++)
        segments.push(ranges[next]?.number ?? '');
      segments.push(...inner.segments);
      made += own(place, match.index) + asPart(text, match.index, all.length, inner.text);
      place = match.index + all.length;
    }
    segments.push(...ranges.slice(next).map(({ number }) => number));
    const whole = made + own(place);
    return { text: withCode(nth > 0 ? whole.trimEnd() : whole, from.at(-1) ?? ''), segments };
  }
}

/** What is included, so that it fits where the include stands: as lines of its container, or within a line. */
function asPart(text: string, index: number, length: number, content: string): string {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(start, end === -1 ? undefined : end);
  const containers = CONTAINERS.exec(line)?.[0] ?? '';
  const others = line.slice(containers.length).replace(INCLUDE, '').trim();
  const isLine = others !== '' && (/^#|\|/.test(line.trim()) || !BLOCKS.test(content));
  if (isLine) return content.replace(/\s*\n\s*/g, ' ');
  const at = containers.replace(/[^>\t]/g, ' ');
  const isFirst = index - start === containers.length;
  const isLast = index + length - start >= line.trimEnd().length;
  const lines = content.split('\n').join(`\n${at}`);
  return `${isFirst ? '' : `\n${at.trimEnd()}\n${at}`}${lines}${isLast ? '' : `\n${at.trimEnd()}\n${at}`}`;
}

/** Whether a place is code: within a fence, or between backticks of its line. */
function isCode(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if ((line.match(/`/g)?.length ?? 0) % 2 === 1) return true;
  return (before.match(/^[ \t>]*(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}
