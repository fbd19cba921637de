import type { Nodes, Root } from 'mdast';
import { walk } from '../walk.ts';

/** `- [ ] item` keeps its box as text: a box that nobody can tick is no control. */
export function taskItems(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    const paragraph = node.type === 'listItem' ? node.children[0] : undefined;
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean' || paragraph?.type !== 'paragraph')
      return undefined;
    paragraph.children.unshift({ type: 'text', value: node.checked ? '[x] ' : '[ ] ' });
    node.checked = null;
    return undefined;
  });
}
