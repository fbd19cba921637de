import type { Element, ElementContent, Nodes, Root } from 'hast';
import { walk } from '../walk.ts';

/**
 * Images become placeholders that show their alternative text: a docset carries no media, and no page asks
 * another origin for any. An image alone in its paragraph becomes a figure.
 */
export function figures(tree: Root): void {
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'element' || node.tagName !== 'img') return undefined;
    const { alt, src } = node.properties;
    const source = typeof src === 'string' ? src.replaceAll(/\\|%5C/gi, '/') : undefined;
    const properties = { alt: String(alt ?? ''), ...(source && { source }) };
    parent.children.splice(index, 1, { type: 'element', tagName: 'x-image', properties, children: [] });
    return index + 1;
  });
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'element' || node.tagName !== 'p') return undefined;
    const content = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (content.length === 0 || !content.every(isImage)) return undefined;
    const made = content.map((image): Element => ({ ...(image as Element), tagName: 'x-figure' }));
    parent.children.splice(index, 1, ...made);
    return index + made.length;
  });
}

function isImage(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'x-image';
}
