import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { markdownToHast } from 'satteri';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Stands before a sentence while it is parsed, so that "1. Open" or "# name" is not taken for a block. */
const GUARD = '\uE000 ';

const clean = unified()
  .use(rehypeRaw)
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobber: [],
    attributes: { ...defaultSchema.attributes, '*': [] },
  });

/**
 * Renders the English of one segment as inline HTML.
 *
 * The text comes from elsewhere: what is not on the sanitizer's list is taken out. Links of the docset lead to
 * files that this site does not have, so only their text stays; links to other sites remain.
 *
 * @param markdown inline Markdown as the translation carried it
 */
export function originalHtml(markdown: string): string {
  const parsed = markdownToHast(GUARD + markdown, { position: false }) as Root;
  const tree = clean.runSync(parsed);
  visit(tree, 'element', (node: Element, index, parent) => {
    if (index === undefined || parent === undefined || !isDropped(node)) return;
    parent.children.splice(index, 1, ...(node.children as ElementContent[]));
    return [SKIP, index];
  });
  return toHtml(tree).replace(GUARD, '').trim();
}

function isDropped({ tagName, properties }: Element): boolean {
  if (tagName === 'a') return !/^(?:https?|mailto):/i.test(String(properties['href'] ?? ''));
  return tagName === 'p' || tagName === 'img';
}
