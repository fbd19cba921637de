import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const FULL_STOP = /[。！？；：，、”）」』]$/u;

/**
 * Chinese and Japanese set no space between sentences; the format's joins leave one there from the English.
 *
 * @param isBoundary whether a comment is a segment's mark
 */
export function sentenceSpace(isBoundary: (comment: string) => boolean) {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      let before = '';
      const children = node.children as Element['children'];
      for (const [index, child] of children.entries()) {
        const previous = children[index - 1];
        const next = children[index + 1];
        if (child.type === 'text') {
          const between =
            previous?.type === 'comment' &&
            isBoundary(previous.value) &&
            next?.type === 'comment' &&
            isBoundary(next.value);
          if (between && /^[ \t]+$/.test(child.value) && FULL_STOP.test(before)) child.value = '';
          else before = child.value;
        } else if (child.type === 'element') before = '';
      }
    });
  };
}
