import type { Element, ElementContent, RootContent } from 'hast';

export type Child = RootContent | ElementContent;

/** Elements that stand in text; everything else is a block. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr x-image x-footnote-back'.split(
    ' ',
  ),
);

/** Whether a node stands in text. */
export function isInline(node: Child): boolean {
  return (
    node.type === 'text' || node.type === 'comment' || (node.type === 'element' && INLINE.has(node.tagName))
  );
}

/** Whether a node is white space alone. */
export function isBlank(node: Child): boolean {
  return node.type === 'text' && /^[ \t\n]*$/.test(node.value);
}

/** Whether a node makes text, so that it cannot stand between blocks. */
export function isTextual(node: Child): boolean {
  return isInline(node) && !isBlank(node);
}

/** The elements among an element's children. */
export function elements(node: Element | undefined): Element[] {
  return node?.children.filter((child) => child.type === 'element') ?? [];
}

/** An item of text first and blocks after it, with no paragraph. */
export function isTight(item: Element): boolean {
  const content = item.children.filter((child) => !isBlank(child));
  const firstBlock = content.findIndex((child) => !isInline(child));
  const blocks = firstBlock === -1 ? [] : content.slice(firstBlock);
  return blocks.every((child) => child.type === 'element' && !isInline(child) && child.tagName !== 'p');
}
