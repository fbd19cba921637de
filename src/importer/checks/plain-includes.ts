import { type ReadCode, snippetOf } from '../docset/snippets.ts';
import { includedSide, type ReadInclude } from '../source/included.ts';
import type { Side } from '../source/spans.ts';

const INCLUDE = /\[!INCLUDE\s*\[([^\]\n]*)\]\(([^)\n]*)\)\]/gi;
const CODE =
  /^([ \t>]*)((?:(?:[-*+]|\d+[.)])[ \t]+)?)(?:\[!code(-[\w+#-]+)?\s*\[[^\]\n]*\]\(([^)\n]*)\)\]|:::code\s([^\n]*?):::)[ \t]*$/gim;
const CONTAINERS = /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*/;
const BLOCKS = /\n[ \t]*\n|^[ \t]*(?:>|#|[-*+][ \t]|\d+[.)][ \t]|```|~~~|\|)/;

/** A source with what it includes in place. */
export interface WholeText {
  text: string;
  /** Numbers of segments in the order of the text. */
  segments: string[];
}

/**
 * Puts what a side includes into its place, files and code, as text.
 *
 * @param path the file's own, so that it does not include itself
 */
export function withIncludes(
  side: Side,
  path: string,
  readInclude: ReadInclude,
  readCode: ReadCode,
): WholeText {
  let count = 0;
  return fill(side, [path]);

  /** Code in fences longer than any of its own; nothing for code that is not there. */
  function withCode(text: string, from: string): string {
    if (!/\[!code|:::code/i.test(text)) return text;
    return text.replace(CODE, (all, at: string, item: string, _, address, attributes, index: number) => {
      if (isCode(text, index)) return all;
      const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`).exec(attributes ?? '')?.[1];
      const snippet =
        address === undefined
          ? { source: value('source') ?? '', range: value('range'), id: value('id') }
          : snippetOf(String(address).trim());
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

  function fill({ text, ranges, language }: Side, from: readonly string[]): WholeText {
    const segments: string[] = [];
    let made = '';
    let place = 0;
    let next = 0;
    for (const match of text.matchAll(INCLUDE)) {
      const [all, title = '', name = ''] = match;
      if (isCode(text, match.index)) continue;
      const file = readInclude(name, from.at(-1) ?? '');
      if (file === undefined || from.includes(file.path)) {
        made += `${text.slice(place, match.index)}\\[!INCLUDE ${title}\\]`;
        place = match.index + all.length;
        continue;
      }
      const inner = fill(includedSide(file, language, ++count), [...from, file.path]);
      for (; (ranges[next]?.start ?? Number.POSITIVE_INFINITY) < match.index; next++)
        segments.push(ranges[next]?.number ?? '');
      segments.push(...inner.segments);
      made += text.slice(place, match.index) + asPart(text, match.index, all.length, inner.text);
      place = match.index + all.length;
    }
    segments.push(...ranges.slice(next).map(({ number }) => number));
    return { text: withCode(made + text.slice(place), from.at(-1) ?? ''), segments };
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
