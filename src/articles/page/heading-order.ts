import type { HastPluginDefinition } from 'satteri';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const LEVEL = { title: 1, deepest: 6 };

/**
 * Sätteri plugin that puts an article's headings in order: one `h1`, no level skipped, siblings still siblings.
 *
 * Sources jump (`#` to `###`) and repeat `#`; a screen reader's list of headings then has holes (WCAG 1.3.1). The
 * MDX keeps what the source says; only the page is mended.
 */
export function headingOrder(): HastPluginDefinition {
  const open: number[] = [];
  return {
    name: 'heading-order',
    element: {
      filter: HEADINGS,
      visit(node, context) {
        const level = HEADINGS.indexOf(node.tagName) + 1;
        while (open.length > LEVEL.title && (open.at(-1) ?? 0) >= level) open.pop();
        open.push(level);
        const tagName = `h${Math.min(open.length, LEVEL.deepest)}`;
        if (tagName !== node.tagName) context.replaceNode(node, { ...node, tagName });
      },
    },
  };
}
