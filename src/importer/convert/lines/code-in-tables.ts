import { type Edit, type Rewritten, rewrite } from '../../source/rewrite.ts';
import type { Side } from '../../source/spans.ts';
import { type Line, linesOf } from './lines.ts';

const SIGN = /^[^\n]*`[^`\n]*\|[^\n]*`/m;
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
const CODE = /(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g;
const BAR = /(?<!\\)\|/g;

/**
 * In the format code comes before cells: `` | `a|b` | c | `` has two. Where the parser would cut the code, its bars are
 * escaped, which in a table shows a bar.
 */
export function codeInTables(side: Side): Rewritten {
  if (!SIGN.test(side.text)) return rewrite(side, []);
  const lines = linesOf(side.text);
  const edits: Edit[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.isCode || !line.text.includes('|') || !line.text.includes('`')) continue;
    if (!isRow(lines, index)) continue;
    for (const { 0: code, index: at } of line.text.matchAll(CODE))
      for (const { index: bar } of code.matchAll(BAR)) {
        const offset = line.textStart + at + bar;
        edits.push({ start: offset, end: offset, text: '\\' });
      }
  }
  return rewrite(side, edits);
}

/** Whether a line stands in a table: among lines with bars of which the second parts the header from the rest. */
function isRow(lines: readonly Line[], index: number): boolean {
  let first = index;
  while (first > 0 && lines[first - 1]?.text.includes('|')) first--;
  return DELIMITERS.test(lines[first + 1]?.text ?? '');
}
