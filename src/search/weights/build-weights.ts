import type { Locale } from '../../i18n/locales.ts';
import type { IndexedArticle } from '../indexed-article.ts';
import { shardOf } from '../lexicon/shards.ts';
import { wordsIn } from '../lexicon/terms.ts';
import {
  type LocalePages,
  localePagesFile,
  type RankedPages,
  type WeightShard,
  weightsFile,
} from './weights-files.ts';

/** How often a word of the title, or of the description, counts beside one of the text. */
const TITLE = 6;
const DESCRIPTION = 3;
/** BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): saturation, length. */
const K1 = 1.2;
const B = 0.6;
/** Terms of a file: some 3 kB, so that a query of a few words loads little. */
const TERMS_PER_SHARD = 60;

/** Numbers the articles of all locales. */
export function rankedPages(
  articles: readonly IndexedArticle[],
  standingOf: (slug: string) => number,
): RankedPages {
  const paths = [...new Set(articles.map(({ slug }) => slug))];
  const standing = paths.flatMap((path, number): [number, number][] => {
    const factor = standingOf(path);
    return factor === 1 ? [] : [[number, factor]];
  });
  return { paths, standing: Object.fromEntries(standing) };
}

/**
 * Weighs what each word says about each article of a locale, so that the browser can rank articles by some words of a
 * query without reading them.
 *
 * @param fragments path of an article → name of Pagefind's file with its text
 */
export function weightFiles(
  { paths }: RankedPages,
  articles: readonly IndexedArticle[],
  locale: Locale,
  fragments: ReadonlyMap<string, string>,
): { path: string; content: string }[] {
  const numbers = new Map(paths.map((path, number) => [path, number]));
  const own = articles.filter((article) => article.locale === locale);
  const terms = new Map<string, Map<number, number>>();
  const titles = new Map<number, Set<string>>();
  const lengths = new Map<number, number>();
  for (const { slug, data, segments } of own) {
    const page = numbers.get(slug) ?? 0;
    const add = (text: string, times: number) => {
      const words = wordsIn(text, locale);
      for (const { term } of words) {
        const counts = terms.get(term) ?? new Map<number, number>();
        terms.set(term, counts.set(page, (counts.get(page) ?? 0) + times));
      }
      return words;
    };
    titles.set(page, new Set(add(data.title, TITLE).map(({ term }) => term)));
    add(data.description ?? '', DESCRIPTION);
    lengths.set(
      page,
      segments.reduce((sum, { text }) => sum + add(text, 1).length, 0),
    );
  }
  const mean = [...lengths.values()].reduce((sum, each) => sum + each, 0) / (own.length || 1) || 1;
  const shards = Array.from(
    { length: Math.max(1, Math.ceil(terms.size / TERMS_PER_SHARD)) },
    (): WeightShard => ({}),
  );
  for (const [term, counts] of terms) {
    const rarity = Math.log(1 + (own.length - counts.size + 0.5) / (counts.size + 0.5));
    let before = 0;
    const row: number[] = [];
    for (const [page, count] of [...counts].sort(([a], [b]) => a - b)) {
      const length = 1 - B + (B * (lengths.get(page) ?? 0)) / mean;
      const weight = Math.round((10 * rarity * count * (K1 + 1)) / (count + K1 * length));
      row.push(page - before, weight * 2 + (titles.get(page)?.has(term) ? 1 : 0));
      before = page;
    }
    (shards[shardOf(term, shards.length)] as WeightShard)[term] = row;
  }
  const pages: LocalePages = {
    titles: paths.map((_, page) => [...(titles.get(page) ?? [])].join('').length),
    fragments: paths.map((path) => fragments.get(path) ?? ''),
    shards: shards.length,
  };
  return [
    { path: localePagesFile(locale), content: JSON.stringify(pages) },
    ...shards.map((shard, number) => ({ path: weightsFile(locale, number), content: JSON.stringify(shard) })),
  ];
}
