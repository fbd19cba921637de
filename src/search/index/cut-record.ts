import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Locale } from '../../i18n/locales.ts';
import { cutText } from '../cut.ts';
import { partTree, type SearchRecord } from './records.ts';

/** Elements that stand within a line of text: a word may follow theirs without a space. */
const PHRASING = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Cuts the text of a record into words, for a language that writes none apart. */
export function cutRecord({ html, meta, ...rest }: SearchRecord, locale: Locale): SearchRecord {
  const tree = partTree(html);
  cutNodes(tree, locale, false);
  const cutMeta = Object.entries(meta).map(([name, text]) => [name, cutText(text, locale)]);
  return { ...rest, html: toHtml(tree), meta: Object.fromEntries(cutMeta) };
}

/**
 * @param isGlued whether text without a space stands before the element
 * @returns whether it stands before what follows the element
 */
function cutNodes(element: Element, locale: Locale, isGlued: boolean): boolean {
  let glued = isGlued;
  for (const child of element.children) {
    if (child.type === 'text' && child.value !== '') {
      const { value } = child;
      child.value = cutText(value, locale, glued);
      glued = /\S$/.test(value);
    } else if (child.type === 'element') {
      const isPhrasing = PHRASING.has(child.tagName);
      glued = cutNodes(child, locale, isPhrasing && glued) && isPhrasing;
    }
  }
  return glued;
}
