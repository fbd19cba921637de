import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { MarkComments } from '../marks.ts';

/**
 * Drops the ends of segments that the next segment or the end of the parent makes plain, so that an end stands
 * only where text follows that belongs to no segment.
 */
export function tidyMarks(marks: MarkComments) {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const children = (node as Element).children;
      const kept: ElementContent[] = [];
      let open = false;
      for (const [index, child] of children.entries()) {
        const mark = child.type === 'comment' ? marks.read(child.value) : undefined;
        if (mark === '/') {
          if (open && hasText(children.slice(index + 1), marks)) kept.push(child);
          open = false;
        } else {
          if (mark !== undefined && !mark.startsWith('#')) open = true;
          if (child.type !== 'text' || child.value !== '') kept.push(child);
        }
      }
      (node as Element).children = kept;
    });
  };
}

/** Whether anything but white space stands before the next segment. */
function hasText(after: readonly ElementContent[], marks: MarkComments): boolean {
  for (const node of after) {
    const mark = node.type === 'comment' ? marks.read(node.value) : undefined;
    if (mark !== undefined && !mark.startsWith('#') && mark !== '/') return false;
    if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')) return true;
  }
  return false;
}
