import type { Element, ElementContent, Root } from 'hast';
import type { MarkComments } from '../mark-comments.ts';

/**
 * Drops the ends of segments that the next segment or the end of the parent makes plain, so that an end stands
 * only where text follows that belongs to no segment.
 */
export function tidyMarks(marks: MarkComments) {
  return function tidy(node: Root | Element): void {
    const children = node.children as ElementContent[];
    const kept: ElementContent[] = [];
    let open = false;
    for (const [index, child] of children.entries()) {
      if (child.type === 'element') tidy(child);
      const mark = child.type === 'comment' ? marks.read(child.value) : undefined;
      if (mark === '/') {
        if (open && hasText(children, index + 1, marks)) kept.push(child);
        open = false;
      } else {
        if (mark !== undefined && !mark.startsWith('#')) open = true;
        if (child.type !== 'text' || child.value !== '') kept.push(child);
      }
    }
    node.children = kept;
  };
}

/** Whether anything but white space stands from `start` to the next segment. */
function hasText(nodes: readonly ElementContent[], start: number, marks: MarkComments): boolean {
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index] as ElementContent;
    const mark = node.type === 'comment' ? marks.read(node.value) : undefined;
    if (mark !== undefined && !mark.startsWith('#') && mark !== '/') return false;
    if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')) return true;
  }
  return false;
}
