import type { HastPluginDefinition } from 'satteri';

/**
 * Sätteri plugin that lets a table scroll sideways by itself, in a group that takes the focus, so that the keyboard
 * scrolls it too (WCAG 2.1.1), and that has the name of the heading above it.
 */
export function tableRegions(): HastPluginDefinition {
  let heading: string | undefined;
  return {
    name: 'table-regions',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'],
      visit(node, context) {
        if (node.tagName !== 'table') {
          heading = context.textContent(node);
          return;
        }
        const properties = { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: heading };
        context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
      },
    },
  };
}
