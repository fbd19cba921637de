import type { Locale } from '../../i18n/locales.ts';
import { type IndexedArticle, type ReadableVersion, textsIn } from '../indexed-article.ts';
import type { CutText } from '../lexicon/cutter.ts';
import { shardOf } from '../lexicon/shards.ts';
import { wordsIn } from '../lexicon/terms.ts';
import { termsOfArticle } from './article-terms.ts';
import { otherWords, rarityOf } from './other-words.ts';
import {
  type LocalePages,
  localePagesFile,
  numbersOf,
  type RankedPages,
  type Row,
  type WeightShard,
  weightsFile,
} from './weights-files.ts';

/** BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): saturation, length. */
const K1 = 1.2;
const B = 0.6;
/** Terms of a file: some 3 kB, so that a query of a few words loads little. */
const TERMS_PER_SHARD = 60;

/** Numbers the articles of all locales. @param slugs of these; one may stand there for each of its locales */
export function rankedPages(slugs: Iterable<string>, standingOf: (slug: string) => number): RankedPages {
  const paths = [...new Set(slugs)];
  const standing = paths.flatMap((path, number): [number, number][] => {
    const factor = standingOf(path);
    return factor === 1 ? [] : [[number, factor]];
  });
  return { paths, standing: Object.fromEntries(standing) };
}

/** What is known of one locale. */
export interface LocaleTexts {
  locale: Locale;
  /** Path of an article → name of Pagefind's file with its text. */
  fragments: ReadonlyMap<string, string>;
  /** Lists of words and expressions for one thing. */
  synonyms: readonly (readonly string[])[];
}

/**
 * Weighs what each word says about each article of a locale, so that the browser can rank articles by some words of a
 * query without reading them.
 *
 * @param articles of all locales; those of this one are read one after another
 * @param cut cuts a text into words
 */
export function weightFiles(
  { paths }: RankedPages,
  articles: readonly Pick<ReadableVersion, 'slug' | 'locale' | 'read'>[],
  { locale, fragments, synonyms }: LocaleTexts,
  cut: CutText = wordsIn,
): { path: string; content: string }[] {
  const numberOf = numbersOf(paths);
  const own = articles
    .filter((article) => article.locale === locale)
    .sort((a, b) => numberOf(a.slug) - numberOf(b.slug));
  const { rows, titles } = readTerms(textsIn(own), numberOf, cut);
  const shards = Array.from(
    { length: Math.max(1, Math.ceil(rows.size / TERMS_PER_SHARD)) },
    (): WeightShard => ({ rows: {}, others: {} }),
  );
  const shardFor = (term: string) => shards[shardOf(term, shards.length)] as WeightShard;
  for (const [term, row] of rows) shardFor(term).rows[term] = row;
  for (const [term, others] of otherWords(synonyms, locale, rows, own.length)) {
    shardFor(term).others[term] = others;
  }
  const pages: LocalePages = {
    titles: paths.map((_, number) => titles.get(number) ?? 0),
    fragments: paths.map((path) => fragments.get(path) ?? ''),
    shards: shards.length,
  };
  return [
    { path: localePagesFile(locale), content: JSON.stringify(pages) },
    ...shards.map((shard, number) => ({ path: weightsFile(locale, number), content: JSON.stringify(shard) })),
  ];
}

/**
 * Reads the terms of articles. Millions of pairs of a term and an article are numbers in a row: objects of them would take
 * more memory than the texts.
 *
 * @param own articles in the order of their numbers
 * @returns term → what it says about each article that holds it; number of an article → letters of its title's terms
 */
function readTerms(
  own: Iterable<IndexedArticle>,
  numberOf: (slug: string) => number,
  cut: CutText,
): { rows: Map<string, Row>; titles: Map<number, number> } {
  /** Term → place of an article, how often it stands there, and so on. */
  const held = new Map<string, number[]>();
  const read: { number: number; length: number; title: ReadonlySet<string> }[] = [];
  for (const article of own) {
    const { counts, title, length } = termsOfArticle(article, cut);
    for (const [term, count] of counts) {
      const known = held.get(term);
      if (known === undefined) held.set(term, [read.length, count]);
      else known.push(read.length, count);
    }
    read.push({ number: numberOf(article.slug), length, title });
  }
  const mean = read.reduce((sum, { length }) => sum + length, 0) / (read.length || 1) || 1;
  return {
    rows: new Map([...held].map(([term, places]) => [term, rowOf(term, places, read, mean)])),
    titles: new Map(read.map(({ number, title }) => [number, [...title].join('').length])),
  };
}

function rowOf(
  term: string,
  places: readonly number[],
  articles: readonly { number: number; length: number; title: ReadonlySet<string> }[],
  mean: number,
): Row {
  const rarity = rarityOf(places.length / 2, articles.length);
  const row: Row = [];
  let before = 0;
  for (let at = 0; at < places.length; at += 2) {
    const [article, count = 0] = [articles[places[at] ?? 0], places[at + 1]];
    if (article === undefined) continue;
    const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * article.length) / mean));
    row.push(
      article.number - before,
      Math.round(10 * rarity * saturated) * 2 + (article.title.has(term) ? 1 : 0),
    );
    before = article.number;
  }
  return row;
}
