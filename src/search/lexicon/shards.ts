import type { Locale } from '../../i18n/locales.ts';
import { localeSegment } from '../../i18n/paths.ts';

/** Translations of one term: per language, words to search for and their weight in tenths. */
export type Entry = Record<Locale, [word: string, tenths: number][]>;

/** One file of a locale's lexicon: terms whose hash falls into its number. A common word has an empty entry. */
export type Shard = Record<string, Entry>;

/** What `lexicon/index.json` holds: number of shards per locale. */
export type LexiconIndex = Record<Locale, number>;

/** Path below `lexicon/` of the terms that stand everywhere in a language. */
export function commonTermsFile(locale: Locale): string {
  return `${localeSegment(locale)}/common.json`;
}

/** Number of the shard that holds a term: FNV-1a over its UTF-16 units. */
export function shardOf(term: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % shards;
}
