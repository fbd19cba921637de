import type { Root } from 'hast';
import { defineHastPlugin, mdxToHast } from 'satteri';
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
    if (!context.source.includes('{/*')) return;
    // Parsed once more: the tree that a plugin is given is made node by node when it is looked at, and takes twice the time.
    context.replaceNode(root, markTree(mdxToHast(context.source) as Root));
  },
});
