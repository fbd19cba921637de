import type { Nodes, Root } from 'mdast';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/** Two or more asterisks that the source did not escape. */
const STARS = /(?<!\\)\*{2,}/g;

/**
 * Tells of `**` that neither opens nor closes bold, such as `**Guardar **y`: the reader sees asterisks, as in the
 * author's preview. One between spaces is a sign of its own.
 *
 * @param tree as parsed from exactly `source`
 */
export function strayMarks(tree: Root, source: string, tell: Tell): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'text') return undefined;
    const start = node.position?.start.offset ?? 0;
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
