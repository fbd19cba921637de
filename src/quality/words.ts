import type { Locale } from '../i18n/locales.ts';
import { wordKey } from '../search/lexicon/terms.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;
const HAN = /\p{Script=Han}/u;

/** Cuts a text into words in lower case, Chinese into runs of its characters: quick, since all of a docset is cut. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** A text without case, marks and more than one space, which are not what a reader stumbles over. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const languages = new Map<Locale, string>();

/** The language of a locale: `zh-CN` → `zh`. */
export function languageOf(locale: Locale): string {
  const language = languages.get(locale) ?? new Intl.Locale(locale).language;
  languages.set(locale, language);
  return language;
}

/** Whether a language is written without spaces between its words. */
export function isChinese(locale: Locale): boolean {
  return locale.startsWith('zh');
}

/** Single characters are parts of too many words. */
const SHORTEST = 2;
/** Longest term of Chinese that is looked for. */
const LONGEST = 6;

/**
 * The terms of a text that a lexicon knows: words by their beginning, in Chinese the longest that it has at each place.
 *
 * @param isKnown whether the lexicon has a term
 */
export function knownTerms(text: string, locale: Locale, isKnown: (term: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    if (isChinese(locale) && HAN.test(word)) {
      for (let from = 0; from < word.length; ) {
        let length = Math.min(LONGEST, word.length - from);
        while (length >= SHORTEST && !isKnown(word.slice(from, from + length))) length--;
        if (length >= SHORTEST) found.add(word.slice(from, from + length));
        from += length >= SHORTEST ? length : 1;
      }
    } else {
      const term = wordKey(word);
      if (isKnown(term)) found.add(term);
    }
  }
  return found;
}
