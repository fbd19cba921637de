import type { Nodes, Root } from 'mdast';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/** GFM drops cells beyond the header's; the format's own parser shows them. The header gets empty cells instead. */
export function raggedTables(tree: Root, tell: Tell): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'table') return undefined;
    const [header] = node.children;
    const columns = Math.max(...node.children.map((row) => row.children.length));
    if (header === undefined || header.children.length === columns) return undefined;
    tell(
      'import/ragged-table',
      node,
      `Unexpected row of ${columns} cells, expected ${header.children.length} as in the header`,
    );
    while (header.children.length < columns) header.children.push({ type: 'tableCell', children: [] });
    node.align = header.children.map((_, index) => node.align?.[index] ?? null);
    return undefined;
  });
}
