import type { Nodes, Root } from 'mdast';
import { walk } from '../walk.ts';

const RAW_IMAGE = /(<img\b[^>]*?\bsrc\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;

/**
 * Pictures of an included file are addressed from where it lies; in the article that includes it they need an address
 * that leads to the same place: `../media/a.png` → `~/media/a.png`.
 *
 * @param move gives the address that holds in the article; the same where there is nothing to change
 */
export function includedPictures(tree: Root, move: (source: string) => string): void {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'image') node.url = move(node.url);
    if (node.type === 'html')
      node.value = node.value.replace(
        RAW_IMAGE,
        (_, before: string, double?: string, single?: string) => `${before}"${move(double ?? single ?? '')}"`,
      );
    if (node.type === 'directive' && node.name === 'image' && node.attributes['source'] !== undefined)
      node.attributes = { ...node.attributes, source: move(node.attributes['source']) };
    return undefined;
  });
}
