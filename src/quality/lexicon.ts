import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { functionTerms } from '../search/lexicon/function-words.ts';
import type { TermPairs } from '../search/lexicon/term-pairs.ts';
import { wordKey } from '../search/lexicon/terms.ts';
import { isChinese, knownTerms, wordsOf } from './words.ts';

/** Which terms translate each other, as they were mined from a docset. */
export interface Lexicon {
  /** Whether a term of a language says what a sentence is about, and is known. */
  isKnown: (locale: Locale, term: string) => boolean;
  /** Terms that translate a term into another language. */
  translations: (locale: Locale, term: string, other: Locale) => ReadonlySet<string>;
  /** The known terms of a text. */
  termsIn: (text: string, locale: Locale) => ReadonlySet<string>;
  /** The beginnings of all words of a text. */
  stemsIn: (text: string) => ReadonlySet<string>;
}

/** Letters by which the inflected forms of a word are one; shorter words are compared whole. */
const STEM = 5;

const NONE: ReadonlySet<string> = new Set();

/** Makes the lexicon of mined pairs, in both directions: what translates a term, and what it translates. */
export function lexiconOf(pairs: TermPairs): Lexicon {
  const all = new Map<Locale, Map<string, Map<Locale, Set<string>>>>();
  const add = (locale: Locale, term: string, other: Locale, translation: string) => {
    const terms = all.getOrInsertComputed(locale, () => new Map<string, Map<Locale, Set<string>>>());
    const byLocale = terms.getOrInsertComputed(term, () => new Map<Locale, Set<string>>());
    byLocale.getOrInsertComputed(other, () => new Set<string>()).add(translation);
  };
  for (const [locale, terms] of pairs) {
    for (const [term, entry] of terms) {
      for (const [other, words] of Object.entries(entry)) {
        for (const [word] of words) {
          const translation = wordKey(word);
          add(locale, term, other, translation);
          add(other, translation, locale, term);
        }
      }
    }
  }
  const untelling = new Map([...pairs.keys()].map((locale) => [locale, new Set(functionTerms(locale))]));
  const isKnown = (locale: Locale, term: string) =>
    (all.get(locale)?.has(term) ?? false) && !untelling.get(locale)?.has(term);
  // Texts name the same words again and again.
  const known = new Map<string, string>();
  const stemOfWord = (word: string) => known.getOrInsertComputed(word, () => stemOf(wordKey(word)));
  return {
    isKnown,
    translations: (locale, term, other) => all.get(locale)?.get(term)?.get(other) ?? NONE,
    termsIn: (text, locale) => knownTerms(text, locale, (term) => isKnown(locale, term)),
    stemsIn: (text) => new Set(wordsOf(text).map(stemOfWord)),
  };
}

/** The same lexicon, which remembers the words of each text that it is asked for: for one that several checks look into. */
export function remembering(lexicon: Lexicon): Lexicon {
  const terms = new Map<string, ReadonlySet<string>>();
  const stems = new Map<string, ReadonlySet<string>>();
  return {
    ...lexicon,
    termsIn: (text, locale) =>
      terms.getOrInsertComputed(`${locale} ${text}`, () => lexicon.termsIn(text, locale)),
    stemsIn: (text) => stems.getOrInsertComputed(text, () => lexicon.stemsIn(text)),
  };
}

/** Whether a text in another language says a term: by one of its translations, or by the same word. */
export function isSaid(term: string, locale: Locale, text: string, other: Locale, lexicon: Lexicon): boolean {
  const stems = lexicon.stemsIn(text);
  if (stems.has(stemOf(term))) return true;
  const lower = isChinese(other) ? text.toLowerCase() : '';
  for (const translation of lexicon.translations(locale, term, other)) {
    if (isChinese(other) ? lower.includes(translation) : stems.has(stemOf(translation))) return true;
  }
  return false;
}

function stemOf(term: string): string {
  return /^\p{Script=Han}/u.test(term) ? term : term.slice(0, STEM);
}

/** How much of a short English text a text in another language says, from 0 to 1. */
export function sharedMeaning(english: string, text: string, locale: Locale, lexicon: Lexicon): number {
  const own = [...new Set(wordsOf(english).map(wordKey))].filter((term) => term.length > 2);
  const said = own.filter((term) => isSaid(term, ORIGINAL_LOCALE, text, locale, lexicon));
  return own.length === 0 ? 0 : said.length / own.length;
}
