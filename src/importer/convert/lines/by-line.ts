import { type Edit, type Rewritten, rewrite } from '../../source/rewrite.ts';
import type { Side } from '../../source/spans.ts';
import type { Tell } from '../tell.ts';
import { depthOf, indentOf, type Line, linesOf } from './lines.ts';

/** A fence of the format: it opens or closes a zone, a version, a row or a column, and shows nothing. */
const FENCE = /^:{3,}[ \t]*(zone|moniker|row|column)(-end)?(?![\w-])/i;
const OPEN_DIRECTIVE = /^:{3,}[ \t]*([a-z][\w-]*)(?!.*:::)/i;
const MARKER = /^\[!(?:note|tip|important|warning|caution|div\b[^\]]*|video\s[^\]]*)\]$/i;
const VIDEO = /^\[!video\s/i;
const ITEM = /^(?:[-*+]|\d+[.)])(?:[ \t]|$)/;
const SPECIAL = /^[ \t>]*(?::::|\[!)/m;

/**
 * Rewrites what the format reads line by line, before Markdown sees it. A fence goes wherever it begins a line, and
 * parts what stands before from what stands after; the text of a column loses its indentation; a marker of an alert
 * opens an alert of its own, also within another.
 */
export function byLine(side: Side, tell: Tell): Rewritten {
  if (!SPECIAL.test(side.text)) return rewrite(side, []);
  const lines = linesOf(side.text);
  const edits: Edit[] = [];
  /** Indentation of the row and of the column that are open, and of the column's first line of text. */
  const row: { at: number; column: boolean; text: number | undefined } = {
    at: 0,
    column: false,
    text: undefined,
  };
  for (const [index, line] of lines.entries()) {
    const fence = line.isCode ? null : FENCE.exec(line.text);
    if (fence) {
      follow(fence[1] ?? '', fence[2] !== undefined, line);
      edits.push(withoutFence(lines, index));
      continue;
    }
    if (line.isCode) dedent(line);
    else {
      dedent(line);
      part(line, lines[index - 1]);
      const open = OPEN_DIRECTIVE.exec(line.text);
      if (open) {
        const position = { start: { offset: line.textStart } };
        tell('import/unknown-directive', { position }, `Unexpected directive "${open[1]}", kept as text`);
      }
    }
  }
  return rewrite(side, edits);

  function follow(name: string, closes: boolean, line: Line): void {
    if (name === 'row') {
      row.at = indentOf(line, side.text);
      row.column = false;
    } else if (name === 'column') {
      row.column = !closes;
      row.text = undefined;
    }
  }

  /** Takes the indentation of a column's text off, down to that of its row. */
  function dedent(line: Line): void {
    if (!row.column || line.text === '') return;
    const own = indentOf(line, side.text);
    row.text ??= own;
    const start = line.start + line.quotes.length;
    const wanted = own - Math.max(0, Math.min(own, row.text) - row.at);
    if (wanted !== own) edits.push({ start, end: line.textStart, text: ' '.repeat(wanted) });
  }

  /** Parts an alert from the one that it follows. */
  function part(line: Line, before: Line | undefined): void {
    const depth = depthOf(line.quotes);
    if (depth === 0 || before === undefined || depthOf(before.quotes) < depth) return;
    if (!MARKER.test(line.text) && !(VIDEO.test(before.text) && MARKER.test(before.text))) return;
    const outer = line.quotes.slice(0, line.quotes.lastIndexOf('>'));
    edits.push({ start: line.start, end: line.start, text: `${outer.trimEnd()}\n` });
  }
}

/** An empty line stands for a fence, but between the items of a list, which is to stay one list, nothing. */
function withoutFence(lines: readonly Line[], index: number): Edit {
  const line = lines[index] as Line;
  const isFence = ({ text }: Line) => FENCE.test(text);
  const before = lines.slice(0, index).findLast((each) => !isFence(each));
  const after = lines.slice(index + 1).find((each) => !isFence(each));
  const inList =
    before !== undefined &&
    after !== undefined &&
    ITEM.test(after.text) &&
    before.text !== '' &&
    (ITEM.test(before.text) || before.textStart - before.start - before.quotes.length >= 2);
  if (inList) return { start: line.start, end: line.end + 1, text: '' };
  return { start: line.start + line.quotes.length, end: line.end, text: '' };
}
