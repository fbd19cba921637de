import type { Slug } from '../articles/names.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { type ArticleLink, articleLink } from './article-links.ts';
import { inStageOrder } from './stages.ts';

/** More articles than this would bury what else a page holds. */
export const SHORT_LIST = 12;

/** Links to articles along the stages; what belongs to none comes after, in the order given. */
export function articleList(content: Content, locale: Locale, slugs: Iterable<Slug>): ArticleLink[] {
  return inStageOrder(content, [...slugs]).map((slug) => articleLink(content.articles, slug, locale));
}

/** All articles, where they are few enough to be listed beside other things. */
export function shortList(content: Content, locale: Locale): ArticleLink[] | undefined {
  const { articles } = content;
  return articles.size > SHORT_LIST ? undefined : articleList(content, locale, articles.keys());
}
