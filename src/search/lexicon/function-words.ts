import { deu, eng, fra, ita, jpn, kor, pol, por, rus, spa, tur, ukr, zho } from 'stopword';
import type { Locale } from '../../i18n/locales.ts';
import { wordsIn } from './terms.ts';

/** Published lists of words that say how a sentence is built, not what it is about. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  de: deu,
  en: eng,
  es: spa,
  fr: fra,
  it: ita,
  ja: jpn,
  ko: kor,
  pl: pol,
  pt: por,
  ru: rus,
  tr: tur,
  uk: ukr,
  zh: zho,
};

/** Terms of a language's function words; none where no list is known. */
export function functionTerms(locale: Locale): string[] {
  const words = LISTS[new Intl.Locale(locale).language] ?? [];
  return words.flatMap((word) => wordsIn(word, locale, 1).map(({ term }) => term));
}
