import type { Nodes, Root } from 'mdast';
import { walk } from '../walk.ts';

const OPEN = /^<a (?:name|id)="([^"]+)">$/;

/**
 * `<a name="faq"></a>`, as localization puts it into headings, becomes a mark at once: most pages then hold no raw
 * HTML, and need no HTML parser. Any other form is left to `heading-anchors.ts`.
 */
export function namedAnchors(tree: Root): void {
  walk<Nodes>(tree, (node, index, parent) => {
    const name = node.type === 'html' ? OPEN.exec(node.value)?.[1] : undefined;
    const close = parent.children[index + 1];
    if (name === undefined || close?.type !== 'html' || close.value !== '</a>') return undefined;
    parent.children.splice(index, 2, { type: 'mark', value: `#${name}`, position: node.position });
    return index + 1;
  });
}
