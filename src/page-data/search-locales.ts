import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';

/** The locales that have a search bundle: those with a text of their own. */
export function searchLocales({ articles, locales, wizard }: Content): Locale[] {
  // Every page asks: no longer than until the first text.
  const hasText = (locale: Locale) => articles.values().some((versions) => versions.has(locale));
  return locales.filter((locale) => wizard !== undefined || hasText(locale));
}
