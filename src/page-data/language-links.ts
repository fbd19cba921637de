import { type Catalog, readingFor, type Version } from '../articles/catalog.ts';
import type { ArticleEntry } from '../content-files/catalog.ts';
import { LOCALES } from '../content-files/strings.ts';
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
export function languageLinks(path: string): LanguageLink[] {
  return LOCALES.map((locale) => ({ locale, href: localePath(locale, path) }));
}

/**
 * An article in every locale. Where the text there is of another revision, its segments have other numbers.
 *
 * @param version the text that the page shows
 */
export function articleLinks(catalog: Catalog<ArticleEntry>, version: Version<ArticleEntry>): LanguageLink[] {
  const seconds = secondLanguages(catalog, version);
  return LOCALES.map((locale) => {
    const there = readingFor(catalog, version.slug, locale).version;
    const differs = there.data.revision !== version.data.revision && seconds.includes(there.locale);
    return {
      locale,
      href: articlePath(locale, version.slug),
      sentences: differs ? besidePath(version.locale, version.slug, there.locale) : undefined,
    };
  });
}

/** An article beside a second language: in another locale beside the same one, else the article itself. */
export function besideLinks(
  catalog: Catalog<ArticleEntry>,
  version: Version<ArticleEntry>,
  second: Locale,
): LanguageLink[] {
  return articleLinks(catalog, version).map((link) => {
    const there = catalog.get(version.slug)?.get(link.locale);
    if (there === undefined || !secondLanguages(catalog, there).includes(second)) return link;
    return { ...link, href: besidePath(link.locale, version.slug, second) };
  });
}
