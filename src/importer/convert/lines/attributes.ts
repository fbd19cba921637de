import type { Nodes } from 'mdast';
import { type Edit, type Rewritten, rewrite } from '../../source/rewrite.ts';
import type { Side } from '../../source/spans.ts';
import { parseMarkdown } from '../parse.ts';
import { walk } from '../walk.ts';

/** A tag with an attribute that is not quoted and holds a slash, at which the parser would end it. */
const SIGN = /<[a-z][^<>]*=[^\s"'<>=`]*\//i;
const TAG = /<[a-z][\w-]*(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*\s*\/?>/gi;
const VALUE = /(\s[\w:-]+\s*=\s*)(?:"[^"]*"|'[^']*'|([^\s"'<>=`]+?))(?=\s|\/?>)/g;

/** Hold what is no tag, or is one already. */
const KEPT = new Set(['code', 'inlineCode', 'html', 'directive']);

/** `<a href=docs/a.md>` is a tag: its attributes are quoted where the parser would take it for text. */
export function quotedAttributes(side: Side): Rewritten {
  if (!SIGN.test(side.text)) return rewrite(side, []);
  const kept: [start: number, end: number][] = [];
  walk<Nodes>(parseMarkdown(side.text), ({ type, position }) => {
    if (KEPT.has(type)) kept.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
    return undefined;
  });
  const edits: Edit[] = [];
  for (const { 0: tag, index: start } of side.text.matchAll(TAG)) {
    if (kept.some(([from, to]) => start < to && from < start + tag.length)) continue;
    for (const { 0: all, 1: before = '', 2: value, index } of tag.matchAll(VALUE)) {
      if (value === undefined) continue;
      const at = start + index;
      edits.push({ start: at + before.length, end: at + all.length, text: `"${value}"` });
    }
  }
  return rewrite(side, edits);
}
