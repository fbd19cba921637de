import type { Locale } from '../../i18n/locales.ts';
import { localeSegment } from '../../i18n/paths.ts';
import { shardOf } from '../lexicon/shards.ts';
import { plainWord } from '../lexicon/terms.ts';

/** How many files a locale's vocabulary is in, by locale. */
export type SpellingIndex = Record<Locale, number>;

/** What is known of Chinese characters that the vocabulary uses. */
export interface Characters {
  /** Syllable without its tone → the characters that are read so. */
  pinyin: Record<string, string>;
  /** Traditional character → the simplified one. */
  simplified: Record<string, string>;
}

/** Letters of a word that a vocabulary has at least: shorter ones are too much like one another. */
export const SHORTEST_WORD = 3;

export const SPELLING_INDEX = 'spelling/index.json';

/** Path of a part of a locale's vocabulary: its words, the most frequent first, divided by spaces. */
export function vocabularyFile(locale: Locale, shard: number): string {
  return `spelling/${localeSegment(locale)}/${shard}.json`;
}

/** Path of what is known of the characters of a locale's vocabulary. */
export function charactersFile(locale: Locale): string {
  return `spelling/${localeSegment(locale)}/characters.json`;
}

/** The part of a vocabulary that holds a word: by its first letter, which most slips leave. */
export function vocabularyShard(word: string, shards: number): number {
  return shardOf([...plainWord(word)][0] ?? '', shards);
}
