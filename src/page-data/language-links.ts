import { readingFor } from '../articles/catalog.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { articlePath, besidePath, localePath, sentencesPath } from '../i18n/paths.ts';
import { isBesideEnglish } from './second-language.ts';

/** One entry of the language menu. */
export interface LanguageLink {
  locale: Locale;
  href: string;
  /** File and locale that tell which sentence there a `#s112` of this page is; absent where it is the same. */
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
      sentences: differs ? sentencesPath(version.locale, version.slug, there.locale) : undefined,
    };
  });
}

/** An article beside English: in another locale beside it, too, else the article itself. */
export function besideLanguages(
  content: Content,
  version: ArticleVersion,
  seconds: readonly Locale[],
): LanguageLink[] {
  return articleLanguages(content, version, seconds).map((link) => {
    const there = content.articles.get(version.slug)?.get(link.locale);
    if (there === undefined || !isBesideEnglish(there)) return link;
    return { ...link, href: besidePath(link.locale, version.slug, ORIGINAL_LOCALE) };
  });
}
