import type { Element, Nodes, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { ALLOW_LIST, ALLOWED, DROPPED, withPlainScheme } from '../../allow-list.ts';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/** Attributes that only dress: they go without a word. */
const DRESS = new Set(
  'align border cellPadding cellSpacing bgColor vAlign width height color face size style className target rel'.split(
    ' ',
  ),
);

/** What the sanitizer compares with the schemes that it allows, letter by letter. */
const ADDRESSES = ['href', 'src'];

const anywhere: Schema = { ...ALLOW_LIST, ancestors: {} };

/** Applies the allow-list and reports each element, attribute and address that it takes out. */
export function sanitizeTree(tree: Root, tell: Tell): Root {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return undefined;
    if (!ALLOWED.has(node.tagName)) {
      const rest = DROPPED.has(node.tagName) ? 'with its content' : 'but kept its content';
      tell('import/removed-element', node, `Removed <${node.tagName}> ${rest}`);
      return undefined;
    }
    for (const key of ADDRESSES) {
      const address = node.properties[key];
      if (typeof address === 'string') node.properties[key] = withPlainScheme(address);
    }
    const names = Object.keys(node.properties);
    if (names.length === 0) return undefined;
    const clean = sanitize({ ...node, children: [] }, anywhere) as Element;
    for (const key of names) {
      if (key in clean.properties || DRESS.has(key)) continue;
      tell('import/removed-attribute', node, `Removed attribute ${key} of <${node.tagName}>`);
    }
    return undefined;
  });
  return sanitize(tree, ALLOW_LIST) as Root;
}
