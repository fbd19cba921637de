import { readingFor } from '../articles/catalog.ts';
import type { Slug } from '../articles/names.ts';
import type { Articles } from '../content-files/articles.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';

/** An article as a reader of one language is led to it. */
export interface ArticleLink {
  slug: Slug;
  href: string;
  title: string;
  description: string | undefined;
  /** Language of title and text, where it is another than the reader's. */
  lang: Locale | undefined;
}

/** The link to an article in the best text there is for a reader. @throws where no article has this slug */
export function articleLink(articles: Articles, slug: Slug, locale: Locale): ArticleLink {
  const { version, isFallback } = readingFor(articles, slug, locale);
  const { title, description } = version.data;
  const lang = isFallback ? version.locale : undefined;
  return { slug, href: articlePath(locale, slug), title, description, lang };
}
