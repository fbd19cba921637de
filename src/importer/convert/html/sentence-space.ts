import type { Element, Root, RootContent } from 'hast';

const SENTENCE_END = /[。！？；：，、”）」』]$/u;

/**
 * Chinese and Japanese set no space between sentences; the format's joins leave one there from the English.
 *
 * @param isMark whether a comment is a segment's mark
 */
export function sentenceSpace(isMark: (comment: string) => boolean) {
  return function close(node: Root | Element): void {
    let before = '';
    for (const [index, child] of node.children.entries()) {
      if (child.type === 'element') {
        close(child);
        before = '';
      } else if (child.type === 'text') {
        const between = [node.children[index - 1], node.children[index + 1]].every(
          (neighbour: RootContent | undefined) => neighbour?.type === 'comment' && isMark(neighbour.value),
        );
        if (between && /^[ \t]+$/.test(child.value) && SENTENCE_END.test(before)) child.value = '';
        else before = child.value;
      }
    }
  };
}
