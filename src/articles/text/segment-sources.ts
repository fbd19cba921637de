import { mdxToHast } from 'satteri';
import { readMark, type TreeNode } from './mark-tree.ts';
import type { SegmentNumber } from './segment-id.ts';

/** Where the text of a segment stands in the body of its article. */
export interface SegmentSource {
  start: number;
  end: number;
}

interface Placed {
  position?: { start: { offset: number }; end: { offset: number } };
  children?: (TreeNode & Placed)[];
}

/**
 * Finds the Markdown of each segment: from its mark to the next mark of the same parent, or to the parent's end, without
 * white space around it.
 *
 * @param body MDX without front matter
 * @throws Error where it is no MDX
 */
export function segmentSources(body: string): Map<SegmentNumber, SegmentSource> {
  const found = new Map<SegmentNumber, SegmentSource>();
  const walk = (node: TreeNode & Placed) => {
    let open: { number: SegmentNumber; start: number } | undefined;
    const close = (at: number) => {
      if (open === undefined) return;
      const text = body.slice(open.start, at);
      const start = open.start + (text.length - text.trimStart().length);
      if (!found.has(open.number) && text.trim() !== '')
        found.set(open.number, { start, end: start + text.trim().length });
      open = undefined;
    };
    const children = (node.children ?? []).filter(({ position }) => position !== undefined);
    for (const child of children) {
      const mark = readMark(child);
      if (mark?.kind === 'anchor') continue;
      if (mark === undefined) {
        walk(child);
        continue;
      }
      close(child.position?.start.offset ?? 0);
      if (mark.kind === 'segment') open = { number: mark.number, start: child.position?.end.offset ?? 0 };
    }
    close(children.at(-1)?.position?.end.offset ?? 0);
  };
  walk(mdxToHast(body) as TreeNode & Placed);
  return found;
}
