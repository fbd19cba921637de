import { readingFor } from '../articles/catalog.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, besidePath, localePath } from '../i18n/paths.ts';
import { secondLanguages } from './second-language.ts';

/** One entry of the language menu. */
export interface LanguageLink {
  locale: Locale;
  href: string;
  /** Parallel page that tells which sentence there a `#s112` of this page is; absent where it is the same. */
  sentences?: string | undefined;
}

/** The page of one path in every locale. */
export function languageLinks({ locales }: Pick<Content, 'locales'>, path: string): LanguageLink[] {
  return locales.map((locale) => ({ locale, href: localePath(locale, path) }));
}

/**
 * An article in every locale. Where the text there is of another revision, its segments have other numbers.
 *
 * @param version the text that the page shows
 * @param seconds the languages that it can be read beside
 */
export function articleLanguages(
  { articles, locales }: Content,
  version: ArticleVersion,
  seconds: readonly Locale[],
): LanguageLink[] {
  return locales.map((locale) => {
    const there = readingFor(articles, version.slug, locale).version;
    const differs = there.data.revision !== version.data.revision && seconds.includes(there.locale);
    return {
      locale,
      href: articlePath(locale, version.slug),
      sentences: differs ? besidePath(version.locale, version.slug, there.locale) : undefined,
    };
  });
}

/** An article beside a second language: in another locale beside the same one, else the article itself. */
export function besideLanguages(
  content: Content,
  version: ArticleVersion,
  seconds: readonly Locale[],
  second: Locale,
): LanguageLink[] {
  return articleLanguages(content, version, seconds).map((link) => {
    const there = content.articles.get(version.slug)?.get(link.locale);
    if (there === undefined || !secondLanguages(content.articles, there).includes(second)) return link;
    return { ...link, href: besidePath(link.locale, version.slug, second) };
  });
}
