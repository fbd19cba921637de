import type { Locale } from '../../i18n/locales.ts';
import type { IndexedArticle } from '../indexed-article.ts';
import type { CutText } from '../lexicon/cutter.ts';
import { shardOf } from '../lexicon/shards.ts';
import { wordsIn } from '../lexicon/terms.ts';
import { type ArticleTerms, termsOfArticle } from './article-terms.ts';
import { otherWords, rarityOf, type TermWeight } from './other-words.ts';
import {
  type LocalePages,
  localePagesFile,
  numbersOf,
  type RankedPages,
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
 * @param articles of all locales
 * @param cut cuts a text into words
 */
export function weightFiles(
  { paths }: RankedPages,
  articles: readonly IndexedArticle[],
  { locale, fragments, synonyms }: LocaleTexts,
  cut: CutText = wordsIn,
): { path: string; content: string }[] {
  const own = articles.filter((article) => article.locale === locale);
  const terms = new Map(own.map((article) => [article, termsOfArticle(article, cut)]));
  const weights = weightsOf(terms, numbersOf(paths));
  const shards = Array.from(
    { length: Math.max(1, Math.ceil(weights.size / TERMS_PER_SHARD)) },
    (): WeightShard => ({ rows: {}, others: {} }),
  );
  const shardFor = (term: string) => shards[shardOf(term, shards.length)] as WeightShard;
  for (const [term, pages] of weights) shardFor(term).rows[term] = rowOf(pages);
  for (const [term, others] of otherWords(synonyms, locale, weights, own.length)) {
    shardFor(term).others[term] = others;
  }
  const titles = new Map([...terms].map(([{ slug }, { title }]) => [slug, [...title].join('').length]));
  const pages: LocalePages = {
    titles: paths.map((path) => titles.get(path) ?? 0),
    fragments: paths.map((path) => fragments.get(path) ?? ''),
    shards: shards.length,
  };
  return [
    { path: localePagesFile(locale), content: JSON.stringify(pages) },
    ...shards.map((shard, number) => ({ path: weightsFile(locale, number), content: JSON.stringify(shard) })),
  ];
}

/** Term → number of an article → what the term says about it. */
function weightsOf(
  own: ReadonlyMap<IndexedArticle, ArticleTerms>,
  numberOf: (slug: string) => number,
): Map<string, Map<number, TermWeight>> {
  const counts = new Map<string, [slug: string, terms: ArticleTerms, count: number][]>();
  let words = 0;
  for (const [{ slug }, terms] of own) {
    words += terms.length;
    for (const [term, count] of terms.counts) {
      const known = counts.get(term);
      if (known === undefined) counts.set(term, [[slug, terms, count]]);
      else known.push([slug, terms, count]);
    }
  }
  const mean = words / (own.size || 1) || 1;
  return new Map(
    [...counts].map(([term, places]) => {
      const rarity = rarityOf(places.length, own.size);
      const pages = places.map(([slug, { length, title }, count]): [number, TermWeight] => {
        const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / mean));
        const weight = Math.round(10 * rarity * saturated);
        return [numberOf(slug), { weight, inTitle: title.has(term) }];
      });
      return [term, new Map(pages.sort(([a], [b]) => a - b))];
    }),
  );
}

function rowOf(pages: ReadonlyMap<number, TermWeight>): number[] {
  let before = 0;
  return [...pages].flatMap(([page, { weight, inTitle }]) => {
    const step = page - before;
    before = page;
    return [step, weight * 2 + (inTitle ? 1 : 0)];
  });
}
