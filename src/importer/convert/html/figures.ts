import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { PicturePlace } from '../../docset/pictures.ts';
import type { Placed, Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/**
 * Images keep their address in the docset, where the site looks for what the import made of it; no page asks another
 * origin for any. An image alone in its paragraph becomes a figure.
 *
 * @param find tells where the picture at an address is
 * @param show takes those that are there, and where
 */
export function figures(
  tree: Root,
  find: (source: string) => PicturePlace,
  show: (source: string, node: Placed) => void,
  tell: Tell,
): void {
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'element' || node.tagName !== 'img') return undefined;
    const { alt, src } = node.properties;
    const source = typeof src === 'string' ? src.replaceAll(/\\|%5C/gi, '/') : undefined;
    const place = source === undefined ? 'elsewhere' : find(source);
    if (place === 'there') show(source ?? '', node);
    if (place === 'missing')
      tell(
        'import/missing-picture',
        node,
        `Unexpected absence of the picture "${source}", expected it in the docset`,
      );
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
