import type { Locale } from '../../i18n/locales.ts';
import { segmentsOf } from '../cut.ts';
import { stemOfRussian } from './stem.ts';

/**
 * Letters kept of a word in an alphabet: inflections fall together without a stemmer per language. Truncation
 * retrieves about as well as stemming does (McNamee and Mayfield, "Character N-Gram Tokenization for European
 * Language Text Retrieval", Information Retrieval 7, 2004).
 */
const STEM = 6;

const DIACRITICS = /\p{M}/gu;
/** English: “this month's” asks for the month. */
const POSSESSIVE = /['’]s$/;
const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A word of a text: as it stands there in lower case, and the term that its inflections share. */
export interface Word {
  word: string;
  term: string;
}

/**
 * Cuts text into words and numbers.
 *
 * @param shortest letters that a word has at least; a Chinese one, and a number, may have just one
 */
export function wordsIn(text: string, locale: Locale, shortest = 2): Word[] {
  const words: Word[] = [];
  for (const { segment, isWordLike } of segmentsOf(text, locale)) {
    if (!isWordLike) continue;
    const word = segment.toLowerCase();
    if (isLongEnough(word, shortest)) words.push(wordOf(word));
  }
  return words;
}

/** Whether a word has so many letters; a Chinese one, and a number, may have just one. */
export function isLongEnough(word: string, shortest: number): boolean {
  return word.length >= shortest || HAN.test(word) || /\d/.test(word);
}

/** A word in lower case, with its term. */
export function wordOf(word: string): Word {
  return { word, term: termOfWord(word) };
}

/** Words that were asked for, with their terms: texts say the same words again and again. */
const terms = new Map<string, string>();
/** Words that are remembered. */
const MOST_REMEMBERED = 100_000;

function termOfWord(word: string): string {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const term = termOf(plainWord(word));
  if (terms.size < MOST_REMEMBERED) terms.set(word, term);
  return term;
}

/** A word without capitals, accents, the English possessive, and the punctuation in it and around it. */
export function plainWord(word: string): string {
  const letters = word
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return HAN.test(letters) ? letters : letters.normalize('NFD').replace(DIACRITICS, '');
}

/** The term of one word that may have punctuation around it. */
export function wordKey(word: string): string {
  return termOf(plainWord(word));
}

function termOf(plain: string): string {
  if (HAN.test(plain)) return plain;
  // Short words, whose endings stand among the letters that are kept, are most frequent in Russian.
  return (CYRILLIC.test(plain) ? stemOfRussian(plain) : plain).slice(0, STEM);
}

/** The terms of a text, none twice. */
export function termsOf(text: string, locale: Locale): string[] {
  return [...new Set(wordsIn(text, locale).map(({ term }) => term))];
}
