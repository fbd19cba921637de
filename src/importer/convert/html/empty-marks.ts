import type { Nodes, Root } from 'hast';
import { walk } from '../walk.ts';

const MARKS = new Set(['strong', 'em', 'del', 'b', 'i']);

/** `<strong></strong>` says nothing, and would be written as `****`. */
export function emptyMarks(tree: Root): void {
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'element' || !MARKS.has(node.tagName)) return undefined;
    if (node.children.some((child) => child.type !== 'text' || child.value.trim() !== '')) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}
