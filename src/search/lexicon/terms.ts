import type { Locale } from '../../i18n/locales.ts';

/**
 * Letters kept of a word in an alphabet: inflections fall together without a stemmer per language. Truncation
 * retrieves about as well as stemming does (McNamee and Mayfield, "Character N-Gram Tokenization for European
 * Language Text Retrieval", Information Retrieval 7, 2004).
 */
const STEM = 6;

const segmenters = new Map<Locale, Intl.Segmenter>();
const DIACRITICS = /\p{M}/gu;
const HAN = /\p{Script=Han}/u;

/** A word of a text: as it stands there in lower case, and the term that its inflections share. */
export interface Word {
  word: string;
  term: string;
}

/** Cuts text into words and numbers; single letters are left out. */
export function wordsOf(text: string, locale: Locale): Word[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  const words: Word[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    const word = segment.toLowerCase();
    if (word.length > 1 || HAN.test(word) || /\d/.test(word)) words.push({ word, term: termOf(word) });
  }
  return words;
}

/** The term of one word that may have punctuation around it. */
export function wordKey(word: string): string {
  return termOf(word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
}

function termOf(word: string): string {
  return HAN.test(word) ? word : word.normalize('NFD').replace(DIACRITICS, '').slice(0, STEM);
}
