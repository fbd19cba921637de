import type { Locale } from '../i18n/locales.ts';
import type { Strings, Translate } from '../i18n/translate.ts';
import type { Content } from './content.ts';

/** The interface's words in one locale. */
export interface Words {
  t: Translate;
  strings: Strings;
}

/**
 * The words of a locale of this content.
 *
 * @throws where it has none, which the checks at its reading rule out
 */
export function wordsOf({ words, locales }: Content, locale: Locale): Words {
  const own = words.get(locale);
  if (own === undefined)
    throw new Error(`Unexpected locale "${locale}", expected one of ${locales.join(', ')}.`);
  return own;
}

/** A locale's own name for itself, as the language menu shows it. */
export function localeName(content: Content, locale: Locale): string {
  return wordsOf(content, locale).t('language.name');
}
