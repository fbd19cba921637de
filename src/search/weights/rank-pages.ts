import type { Locale } from '../../i18n/locales.ts';
import { shardOf } from '../lexicon/shards.ts';
import {
  type LocalePages,
  localePagesFile,
  RANKED_PAGES,
  type RankedPages,
  type WeightShard,
  weightsFile,
} from './weights-files.ts';

/** Reads a JSON file of the search. */
export type Load = (file: string) => Promise<unknown>;

/** One thing that a query asks for: the terms of each way to say it, and how surely that means the same. */
export type Concept = readonly { terms: readonly string[]; weight: number }[];

/** An article that holds some of a query. */
export interface RankedPage {
  path: string;
  /** Compares within one query and locale. */
  score: number;
  /** Numbers of the query's concepts that the article holds, in any of their words. */
  held: number[];
  /** Share of the concepts that it holds. */
  share: number;
  /** What its rank is multiplied by; counted in the score. */
  standing: number;
  /** How much its title says of the query, and nothing else: 0 to 1. */
  named: number;
}

/** How much an article that is named just like the query outweighs one that is not. */
const NAMED = 4;

/**
 * Ranks the articles of a locale for what a query asks for. Of one concept the best of its words counts (Pirkola, "The
 * Effects of Query Structure and Dictionary Setups in Dictionary-Based Cross-Language Information Retrieval", SIGIR
 * 1998); an article has to hold all terms of a way to say it.
 *
 * @returns best first; what its standing is, is counted in
 * @throws where the weights cannot be loaded
 */
export async function rankPages(
  concepts: readonly Concept[],
  locale: Locale,
  load: Load,
): Promise<RankedPage[]> {
  const [{ paths, standing }, { titles, shards }] = (await Promise.all([
    load(RANKED_PAGES),
    load(localePagesFile(locale)),
  ])) as [RankedPages, LocalePages];
  const terms = new Set(concepts.flatMap((ways) => ways.flatMap((way) => way.terms)));
  const weights = new Map(
    await Promise.all(
      [...terms].map(async (term): Promise<[string, Map<number, number>]> => {
        const shard = (await load(weightsFile(locale, shardOf(term, shards)))) as WeightShard;
        return [term, rowOf(Object.hasOwn(shard, term) ? (shard[term] ?? []) : [])];
      }),
    ),
  );
  const pages = new Map<number, { score: number; held: number[]; named: number; inTitle: Set<string> }>();
  for (const [concept, ways] of concepts.entries()) {
    const best = new Map<number, number>();
    const named = new Map<number, number>();
    for (const { terms: own, weight } of ways) {
      const [first, ...rest] = own.map((term) => weights.get(term) ?? new Map<number, number>());
      for (const [page, value] of first ?? []) {
        if (rest.some((each) => !each.has(page))) continue;
        const values = [value, ...rest.map((each) => each.get(page) ?? 0)];
        const score = (weight * values.reduce((sum, each) => sum + (each >> 1), 0)) / Math.sqrt(own.length);
        best.set(page, Math.max(best.get(page) ?? 0, score));
        if (values.some((each) => (each & 1) === 0)) continue;
        named.set(page, Math.max(named.get(page) ?? 0, weight));
        const known = pages.get(page) ?? { score: 0, held: [], named: 0, inTitle: new Set<string>() };
        for (const term of own) known.inTitle.add(term);
        pages.set(page, known);
      }
    }
    for (const [page, score] of best) {
      const known = pages.get(page) ?? { score: 0, held: [], named: 0, inTitle: new Set<string>() };
      known.score += score;
      known.held.push(concept);
      known.named += named.get(page) ?? 0;
      pages.set(page, known);
    }
  }
  const ranked = [...pages].map(([page, { score, held, named, inTitle }]): RankedPage => {
    const recall = named / (concepts.length || 1);
    const precision = [...inTitle].join('').length / (titles[page] || 1);
    const match = recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return {
      path: paths[page] ?? '',
      score: score * (1 + NAMED * match) * (standing[page] ?? 1),
      held,
      share: held.length / concepts.length,
      standing: standing[page] ?? 1,
      named: match,
    };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** Name of Pagefind's file with an article's text; `undefined` where the locale lacks the article. */
export async function fragmentName(locale: Locale, path: string, load: Load): Promise<string | undefined> {
  const { paths } = (await load(RANKED_PAGES)) as RankedPages;
  const { fragments } = (await load(localePagesFile(locale))) as LocalePages;
  return fragments[paths.indexOf(path)] || undefined;
}

function rowOf(row: readonly number[]): Map<number, number> {
  const weights = new Map<number, number>();
  let page = 0;
  for (let at = 0; at < row.length; at += 2) {
    page += row[at] ?? 0;
    weights.set(page, row[at + 1] ?? 0);
  }
  return weights;
}
