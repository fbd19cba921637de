import type { Locale } from '../../i18n/locales.ts';
import type { CutText } from './cutter.ts';
import { functionTerms } from './function-words.ts';
import { mineTranslations, TermTexts } from './mine.ts';
import { commonTermsFile, type Entry, type LexiconIndex, type Shard, shardOf } from './shards.ts';
import { type Word, wordsIn } from './terms.ts';

/** One sentence or title in every locale that has it. */
export type AlignedText = Readonly<Record<Locale, string>>;

/** Terms per shard: some 6 kB, so that a query of a few words loads little. */
const TERMS_PER_SHARD = 100;
/** A term in more than this share of the sentences says nothing about an article: articles, prepositions. */
const COMMON = 0.12;
/** Below this many sentences no share means anything. */
const ENOUGH_SENTENCES = 200;

/** The lexicon by locale, before it is cut into files. */
export type Lexicon = ReadonlyMap<Locale, { entries: ReadonlyMap<string, MinedEntry>; common: string[] }>;

/** A word that translates a term, how surely in tenths, and in how many pairs of sentences both stand. */
export type MinedWord = readonly [word: string, tenths: number, count: number];

/** Translations of one term by language. */
export type MinedEntry = Readonly<Record<Locale, readonly MinedWord[]>>;

/**
 * Mines the lexicon between all locales. Texts that occur twice count once.
 *
 * @param cut cuts a text into words
 */
export function buildLexicon(
  texts: readonly AlignedText[],
  locales: readonly Locale[],
  cut: CutText = wordsIn,
): Lexicon {
  const sides = new Map(locales.map((locale) => [locale, readSide(texts, locale, cut)]));
  const lexicon = new Map<Locale, { entries: Map<string, MinedEntry>; common: string[] }>();
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
    lexicon.set(locale, { entries, common: [...side.common].sort() });
  }
  return lexicon;
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
  for (const [locale, { entries, common }] of lexicon) {
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
    const untelling = [...new Set([...untellingIn(locale, common), ...asking.map(({ term }) => term)])];
    files.push({ path: commonTermsFile(locale), content: JSON.stringify(untelling) });
  }
  return [...files, { path: 'index.json', content: JSON.stringify(index) }];
}

/** By locale the terms that say nothing about an article: those that stand everywhere, and function words. */
export function untellingTerms(lexicon: Lexicon): Map<Locale, ReadonlySet<string>> {
  return new Map([...lexicon].map(([locale, { common }]) => [locale, untellingIn(locale, common)]));
}

function untellingIn(locale: Locale, common: readonly string[]): Set<string> {
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

interface Side {
  terms: TermTexts;
  /** Number of each text, in the order of the texts; `undefined` where the locale lacks it. */
  texts: (number | undefined)[];
  /** The word that stands for a term most often. */
  words: Map<string, string>;
  common: Set<string>;
}

function readSide(texts: readonly AlignedText[], locale: Locale, cut: CutText): Side {
  const words = new Map<string, Map<string, number>>();
  const units = new Map<string, number>();
  const terms = new TermTexts();
  const read = new Map<string, { found: readonly Word[]; distinct: string[]; number: number }>();
  const numbers = texts.map((text) => {
    const own = text[locale];
    if (own === undefined) return undefined;
    // Many sentences stand in many articles.
    let known = read.get(own);
    if (known === undefined) {
      const found = cut(own, locale);
      const distinct = [...new Set(found.map(({ term }) => term))];
      known = { found, distinct, number: terms.add(distinct) };
      read.set(own, known);
    }
    for (const { word, term } of known.found) {
      const forms = words.get(term);
      if (forms === undefined) words.set(term, new Map([[word, 1]]));
      else forms.set(word, (forms.get(word) ?? 0) + 1);
    }
    for (const term of known.distinct) units.set(term, (units.get(term) ?? 0) + 1);
    return known.number;
  });
  const size = numbers.filter((each) => each !== undefined).length;
  const isCommon = ([, count]: [string, number]) => size >= ENOUGH_SENTENCES && count > size * COMMON;
  return {
    terms,
    texts: numbers,
    words: new Map([...words].map(([term, forms]) => [term, mostFrequent(forms)])),
    common: new Set([...units].filter(isCommon).map(([term]) => term)),
  };
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}

function* pairsOf(source: Side, target: Side): Generator<[from: number, to: number]> {
  for (const [index, from] of source.texts.entries()) {
    const to = target.texts[index];
    if (from !== undefined && to !== undefined) yield [from, to];
  }
}
