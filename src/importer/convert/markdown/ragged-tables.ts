import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { walk } from '../walk.ts';

/** GFM drops cells beyond the header's; the format's own parser shows them. The header gets empty cells instead. */
export function raggedTables(tree: Root, file: VFile): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'table') return undefined;
    const [header] = node.children;
    const columns = Math.max(...node.children.map((row) => row.children.length));
    if (header === undefined || header.children.length === columns) return undefined;
    file.message(
      `Unexpected row of ${columns} cells, expected ${header.children.length} as in the header`,
      node,
      'importer:ragged-table',
    );
    while (header.children.length < columns) header.children.push({ type: 'tableCell', children: [] });
    node.align = header.children.map((_, index) => node.align?.[index] ?? null);
    return undefined;
  });
}
