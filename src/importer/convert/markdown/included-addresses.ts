import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { includedLabel } from '../../source/included.ts';
import { walk } from '../walk.ts';

const RAW_PICTURE = /(<img\b[^>]*?\bsrc\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;
const RAW_LINK = /(<a\b[^>]*?\bhref\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;

/** Give the address by which the article names what an included file names by another. */
export interface Moves {
  link: (href: string) => string;
  picture: (source: string) => string;
}

/**
 * An included file is a text of its own until it is put into the article: what it links to and shows is looked for
 * where it lies, its names of links (`[a]: b.md`) hold in it alone, and so do its footnotes. All of them are written so
 * that they mean the same in the article.
 *
 * @param nth which of the article's includes it is, from 1
 * @returns its footnotes, taken out: they stand at the article's end, whatever the place of the include
 */
export function includedAddresses(tree: Root, nth: number, { link, picture }: Moves): FootnoteDefinition[] {
  const definitions = takeDefinitions(tree);
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const found = definitions.get(node.identifier);
      if (found === undefined) return undefined;
      const { identifier: _i, label: _l, referenceType: _r, ...kept } = node;
      const direct = { url: found.url, ...(found.title && { title: found.title }) };
      const made =
        kept.type === 'linkReference'
          ? { ...kept, ...direct, type: 'link' }
          : { ...kept, ...direct, type: 'image' };
      parent.children.splice(index, 1, made as Nodes);
      return index;
    }
    if (node.type === 'link') node.url = link(node.url);
    if (node.type === 'image') node.url = picture(node.url);
    if (node.type === 'html') {
      node.value = moved(node.value, RAW_PICTURE, picture);
      node.value = moved(node.value, RAW_LINK, link);
    }
    if (node.type === 'directive' && node.attributes['source'] !== undefined) {
      const move = node.name === 'video' ? link : picture;
      node.attributes = { ...node.attributes, source: move(node.attributes['source']) };
    }
    const isFootnote = node.type === 'footnoteReference' || node.type === 'footnoteDefinition';
    // Without a label it is one of a file that this one includes, and has its name.
    if (isFootnote && node.label != null) {
      node.identifier = includedLabel(node.identifier, nth);
      node.label = null;
    }
    return undefined;
  });
  const footnotes: FootnoteDefinition[] = [];
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'footnoteDefinition') return undefined;
    footnotes.push(node);
    parent.children.splice(index, 1);
    return index;
  });
  return footnotes;
}

/** Takes the definitions out of a tree; the first of a name holds. */
function takeDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'definition') return undefined;
    if (!found.has(node.identifier)) found.set(node.identifier, node);
    parent.children.splice(index, 1);
    return index;
  });
  return found;
}

function moved(html: string, pattern: RegExp, move: (address: string) => string): string {
  return html.replace(
    pattern,
    (_, before: string, double?: string, single?: string) => `${before}"${move(double ?? single ?? '')}"`,
  );
}
