import type { Element, ElementContent, Nodes, Root } from 'hast';
import { walk } from '../walk.ts';

/**
 * Makes components of footnotes, since their heading, and the names of the links back, are in the language of the
 * page.
 */
export function footnotes(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return undefined;
    const {
      dataFootnotes,
      dataFootnoteRef,
      dataFootnoteBackref,
      ariaDescribedBy: _,
      ariaLabel,
      ...kept
    } = node.properties;
    if (dataFootnotes !== undefined) {
      node.tagName = 'x-footnotes';
      node.properties = {};
      node.children = node.children.filter((child) => !isLabel(child));
    } else if (dataFootnoteRef !== undefined) node.properties = kept;
    else if (dataFootnoteBackref !== undefined) {
      node.tagName = 'x-footnote-back';
      const number = /\d[\d-]*$/.exec(String(ariaLabel ?? ''))?.[0] ?? '';
      node.properties = { ...kept, number };
    }
    return undefined;
  });
}

function isLabel(child: ElementContent): boolean {
  return child.type === 'element' && (child as Element).properties['id'] === 'footnote-label';
}
