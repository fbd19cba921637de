import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';

/** The locales that have a search bundle: those with a text of their own. */
export function searchLocales({ articles, locales, wizard }: Content): Locale[] {
  const withText = new Set([...articles.values()].flatMap((versions) => [...versions.keys()]));
  return locales.filter((locale) => wizard !== undefined || withText.has(locale));
}
