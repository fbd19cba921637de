import { canonicalLocale, type Locale } from '../i18n/locales.ts';
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

/**
 * A locale's own name for itself, as the language menu shows it. English may have been rebuilt from a locale that the
 * content no longer has: its name is the one that CLDR has.
 */
export function localeName(content: Content, locale: Locale): string {
  const own = content.words.get(locale)?.t('language.name');
  if (own !== undefined || canonicalLocale(locale) === undefined) return own ?? locale;
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
