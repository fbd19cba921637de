import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Images become placeholders that show their alternative text: a docset carries no media, and no page asks
 * another origin for any. An image alone in its paragraph becomes a figure.
 */
export function figures(tree: Root): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'img' || parent === undefined || index === undefined) return;
    const { alt, src } = node.properties;
    const source = typeof src === 'string' ? src.replaceAll('\\', '/') : undefined;
    const properties = { alt: String(alt ?? ''), ...(source && { source }) };
    parent.children.splice(index, 1, { type: 'element', tagName: 'x-image', properties, children: [] });
  });
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'p' || parent === undefined || index === undefined) return undefined;
    const content = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (content.length === 0 || !content.every(isImage)) return undefined;
    const made = content.map((image): Element => ({ ...(image as Element), tagName: 'x-figure' }));
    parent.children.splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
}

function isImage(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'x-image';
}
