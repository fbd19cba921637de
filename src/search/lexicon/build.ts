import type { Locale } from '../../i18n/locales.ts';
import type { CutText } from './cutter.ts';
import { functionTerms } from './function-words.ts';
import { mineTranslations } from './mine.ts';
import { commonTermsFile, type Entry, type LexiconIndex, type Shard, shardOf } from './shards.ts';
import { type AlignedText, pairsOf, readSides } from './sides.ts';
import { wordsIn } from './terms.ts';

/** Terms per shard: some 6 kB, so that a query of a few words loads little. */
const TERMS_PER_SHARD = 100;

/** What is mined of one locale, before it is cut into files. */
export interface LocaleLexicon {
  entries: ReadonlyMap<string, MinedEntry>;
  /** Terms that stand everywhere. */
  common: readonly string[];
}

/** The lexicon by locale. Of many languages each is larger than all texts of it: what can takes one after another. */
export type Lexicon = Iterable<readonly [Locale, LocaleLexicon]>;

/** A word that translates a term, how surely in tenths, and in how many pairs of sentences both stand. */
export type MinedWord = readonly [word: string, tenths: number, count: number];

/** Translations of one term by language. */
export type MinedEntry = Readonly<Record<Locale, readonly MinedWord[]>>;

/**
 * Mines the lexicon between all locales, one after another. Texts that occur twice count once.
 *
 * @param texts gone through once
 * @param cut cuts a text into words
 */
export function* mineLexicon(
  texts: Iterable<AlignedText>,
  locales: readonly Locale[],
  cut: CutText = wordsIn,
): Generator<[Locale, LocaleLexicon]> {
  const sides = readSides(texts, locales, cut);
  for (const [locale, side] of sides) {
    const entries = new Map<string, MinedEntry>([...side.common].map((term) => [term, {}]));
    for (const [other, target] of sides) {
      if (other === locale) continue;
      for (const [term, translations] of mineTranslations(side.terms, target.terms, pairsOf(side, target))) {
        if (side.common.has(term)) continue;
        const words = translations
          .filter((translation) => !target.common.has(translation.term))
          .map(
            ({ term: found, weight, count }): MinedWord => [
              target.words.get(found) ?? found,
              Math.round(weight * 10),
              count,
            ],
          );
        if (words.length > 0) entries.set(term, { ...entries.get(term), [other]: words });
      }
    }
    yield [locale, { entries, common: [...side.common].sort() }];
  }
}

/**
 * Cuts a lexicon into files by name: `index.json`, `zh-cn/12.json`, `zh-cn/common.json`.
 *
 * @param around words of each locale that people put around what they ask: common ones, too
 */
export function lexiconFiles(
  lexicon: Lexicon,
  around: ReadonlyMap<Locale, readonly string[]> = new Map(),
): { path: string; content: string }[] {
  const index: LexiconIndex = {};
  const files: { path: string; content: string }[] = [];
  for (const [locale, own] of lexicon) {
    const { entries } = own;
    const count = Math.max(1, Math.ceil(entries.size / TERMS_PER_SHARD));
    index[locale] = count;
    const shards = Array.from({ length: count }, (): Shard => ({}));
    for (const [term, entry] of entries) {
      (shards[shardOf(term, count)] as Shard)[term] = withoutCounts(entry);
    }
    for (const [number, shard] of shards.entries()) {
      files.push({ path: `${locale.toLowerCase()}/${number}.json`, content: JSON.stringify(shard) });
    }
    const asking = around.get(locale)?.flatMap((word) => wordsIn(word, locale, 1)) ?? [];
    const untelling = [...new Set([...untellingTerms(locale, own), ...asking.map(({ term }) => term)])];
    files.push({ path: commonTermsFile(locale), content: JSON.stringify(untelling) });
  }
  return [...files, { path: 'index.json', content: JSON.stringify(index) }];
}

/** The terms of a locale that say nothing about an article: those that stand everywhere, and function words. */
export function untellingTerms(locale: Locale, { common }: LocaleLexicon): Set<string> {
  return new Set([...common, ...functionTerms(locale)]);
}

function withoutCounts(entry: MinedEntry): Entry {
  return Object.fromEntries(
    Object.entries(entry).map(([locale, words]) => [
      locale,
      words.map(([word, tenths]): [string, number] => [word, tenths]),
    ]),
  );
}
