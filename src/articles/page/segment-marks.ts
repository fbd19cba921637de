import { defineHastPlugin } from 'satteri';
import { markTree } from '../text/mark-tree.ts';

/**
 * Sätteri plugin that turns the marks of an imported article into `<span id="s103">` and heading ids.
 *
 * It works on the root at once, before other visitors: a mark's reach is decided among its siblings, and
 * replacing the root costs no more than replacing every parent of a mark.
 */
export const segmentMarks = defineHastPlugin({
  name: 'segment-marks',
  before(root, context) {
    if (context.source.includes('{/*')) context.replaceNode(root, markTree(root));
  },
});
