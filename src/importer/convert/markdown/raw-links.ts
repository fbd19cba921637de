import type { Nodes, Root, Text } from 'mdast';
import { walk } from '../walk.ts';

/**
 * `<a href="…">https://example.com</a>` is one link. The address between the tags is one to Markdown, too; it becomes
 * text again, since no link can stand in another.
 */
export function rawLinks(tree: Root): void {
  let open = false;
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type === 'html') {
      for (const [, end] of node.value.matchAll(/<(\/?)a(?=[\s>])/gi)) open = end === '';
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') open = false;
    if (!open || node.type !== 'link' || !isLiteral(node)) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index + node.children.length;
  });
}

/** Whether a link was written as its address alone: it has no brackets around it, so it is as long as its text. */
function isLiteral({ position, children }: Extract<Nodes, { type: 'link' }>): boolean {
  const text = children.map((child) => (child.type === 'text' ? (child as Text).value : '')).join('');
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  return length > 0 && length === text.length;
}
