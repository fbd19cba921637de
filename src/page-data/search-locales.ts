import type { Content } from '../content-files/content.ts';
import { once } from '../content-files/once.ts';
import { wordsOf } from '../content-files/words.ts';
import { stringsFor } from '../i18n/browser-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { BOX_WORDS, type BoxWord, type SearchData } from '../search/contract/search-data.ts';

/** The locales that have a search bundle: those with a text of their own. */
export function searchLocales({ articles, locales, wizard }: Content): Locale[] {
  // Every page asks: no longer than until the first text.
  const hasText = (locale: Locale) => articles.values().some((versions) => versions.has(locale));
  return locales.filter((locale) => wizard !== undefined || hasText(locale));
}

/** What the field in the header hands to its script: on every page of a locale the same. */
export function searchBox(content: Content, locale: Locale): SearchData<BoxWord> {
  return once(content, `search box in ${locale}`, () => ({
    reader: locale,
    locales: searchLocales(content),
    strings: stringsFor(BOX_WORDS, wordsOf(content, locale).strings, locale),
  }));
}
