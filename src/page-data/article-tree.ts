import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { articleLink } from './article-links.ts';
import { navigationTree, type TreeEntry, unlistedArticles } from './navigation.ts';

/** Id of the heading over the articles that the table of contents does not name. */
export const OTHER = 'other';

/** All articles: the table of contents, and what it does not name under a heading after it. */
export function articleTree(content: Content, locale: Locale): TreeEntry[] {
  const tree = navigationTree(content, locale);
  const others = unlistedArticles(content, locale).map((slug): TreeEntry => {
    const { title, href, lang } = articleLink(content.articles, slug, locale);
    return { title, lang, href, isExternal: false, slug, id: undefined, count: 0, entries: [] };
  });
  if (tree.length === 0 || others.length === 0) return [...tree, ...others];
  const heading: TreeEntry = {
    title: wordsOf(content, locale).t('articles.other'),
    lang: undefined,
    href: undefined,
    isExternal: false,
    slug: undefined,
    id: OTHER,
    count: others.length,
    entries: others,
  };
  return [...tree, heading];
}
