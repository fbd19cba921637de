import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Strings } from '../i18n/translate.ts';

/** The locale's strings whose keys begin with `prefix`, for a script that runs in the browser. */
export function stringsWithPrefix(content: Content, locale: Locale, prefix: string): Strings {
  const { strings } = wordsOf(content, locale);
  return Object.fromEntries(Object.entries(strings).filter(([key]) => key.startsWith(prefix)));
}
