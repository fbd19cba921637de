import type { Nodes, Root } from 'mdast';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/** The end of a link or picture that is none: its address holds a space, say. */
const STRAY_LINK = /(?<!\\)\]\((?=[^\s)])[^()\n]*\)/y;
/** Two or more asterisks that the source did not escape. */
const STARS = /(?<!\\)\*{2,}/g;

/** Whether the brackets are the format's own, `[!INCLUDE [a](b)]`, or opened nowhere in their line. */
function isNote(source: string, end: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', end) + 1, end);
  const open = line.lastIndexOf('[');
  return open === -1 || line.startsWith('!', open + 1) || line.charAt(open - 1) === '\\';
}

/**
 * Tells of `**` that neither opens nor closes bold, such as `**Guardar **y`: the reader sees asterisks, as in the
 * author's preview. One between spaces is a sign of its own. So are brackets that make no link, `[a](b c.md)`, told of.
 *
 * @param tree as parsed from exactly `source`
 */
export function strayMarks(tree: Root, source: string, tell: Tell): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'text') return undefined;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    for (const { index } of source.slice(start, end).matchAll(/\](?=\()|\]$/g)) {
      STRAY_LINK.lastIndex = start + index;
      const found = STRAY_LINK.exec(source);
      if (found === null || isNote(source, found.index)) continue;
      const message = `Unexpected "${found[0]}" that closes no link, expected an address without spaces, or between "<" and ">"`;
      tell('import/stray-link', { position: { start: { offset: found.index } } }, message);
    }
    for (const { 0: stars, index } of source.slice(start, node.position?.end.offset).matchAll(STARS)) {
      const offset = start + index;
      const around = `${source[offset - 1] ?? ''}${source[offset + stars.length] ?? ''}`;
      if (around.trim() === '') continue;
      tell(
        'import/stray-mark',
        { position: { start: { offset } } },
        `Unexpected "${stars}" that neither opens nor closes bold, expected it beside a word, or "\\*\\*" for asterisks`,
      );
    }
    return undefined;
  });
}
