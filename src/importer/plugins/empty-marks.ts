import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const MARKS = new Set(['strong', 'em', 'del', 'b', 'i']);

/** `<strong></strong>` says nothing, and would be written as `****`. */
export function emptyMarks(tree: Root): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    if (!MARKS.has(node.tagName) || parent === undefined || index === undefined) return undefined;
    if (node.children.some((child) => child.type !== 'text' || child.value.trim() !== '')) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}
