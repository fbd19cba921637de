import type { Locale } from '../../i18n/locales.ts';
import { shardOf } from '../lexicon/shards.ts';
import type { Load } from './stored.ts';
import {
  type LocalePages,
  localePagesFile,
  RANKED_PAGES,
  type RankedPages,
  type Row,
  type WeightShard,
  weightsFile,
} from './weights-files.ts';

/** A way to say what a query asks for. */
export interface Way {
  /** All of them must stand in an article; of a row each may have brought it there. */
  terms: readonly string[];
  /** How surely it means the same. */
  weight: number;
  /** What some other words say about each article, already weighed. */
  row?: Row;
  /** What its weights are multiplied by. */
  factor?: number;
  /** The terms of the query that it stands for, with a space between them, where they are several. */
  expression?: string;
}

/** One thing that a query asks for, in each way to say it. */
export type Concept = readonly Way[];

/** An article that holds some of a query. */
export interface RankedPage {
  path: string;
  /** Compares within one query and locale. */
  score: number;
  /** Numbers of the query's concepts that the article holds, in any of their words. */
  held: number[];
  /** Share of the concepts that it holds. */
  share: number;
  /** The same, where what it holds in other words counts less. */
  sure: number;
  /** What its rank is multiplied by; counted in the score. */
  standing: number;
  /** How much its title says of the query, and nothing else: 0 to 1. */
  named: number;
}

/** How much an article that is named just like the query outweighs one that is not. */
const NAMED = 4;
/** How surely an article holds what it holds in other words alone. */
const OTHER = 0.25;

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
  const terms = new Set(
    concepts.flatMap((ways) => ways.flatMap((way) => (way.row === undefined ? way.terms : []))),
  );
  const weights = new Map(
    await Promise.all(
      [...terms].map(async (term): Promise<[string, Map<number, PageWeight>]> => {
        const { rows } = (await load(weightsFile(locale, shardOf(term, shards)))) as WeightShard;
        return [term, readRow(Object.hasOwn(rows, term) ? (rows[term] ?? []) : [], term.length)];
      }),
    ),
  );
  const pages = new Map<number, Tally>();
  for (const [concept, ways] of concepts.entries()) {
    const best = new Map<number, { score: number; named: number; sure: number }>();
    for (const way of ways) {
      for (const [page, { value, letters }] of articlesOf(way, weights)) {
        const known = best.get(page) ?? { score: 0, named: 0, sure: 0 };
        known.sure = Math.max(known.sure, way.row === undefined ? way.weight : OTHER);
        known.score = Math.max(known.score, value);
        best.set(page, known);
        if (letters === 0) continue;
        known.named = Math.max(known.named, way.weight);
        const { inTitle } = tallyOf(pages, page);
        const name = way.terms.join(' ');
        inTitle.set(name, Math.max(letters, inTitle.get(name) ?? 0));
      }
    }
    for (const [page, { score, named, sure }] of best) {
      const tally = tallyOf(pages, page);
      tally.score += score;
      tally.held.push(concept);
      tally.named += named;
      tally.sure += sure;
    }
  }
  const ranked = [...pages].map(([page, { score, held, named, sure, inTitle }]): RankedPage => {
    const recall = named / (concepts.length || 1);
    const letters = [...inTitle.values()].reduce((sum, each) => sum + each, 0);
    const precision = Math.min(1, letters / (titles[page] || 1));
    const match = recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return {
      path: paths[page] ?? '',
      score: score * (1 + NAMED * match) * (standing[page] ?? 1),
      held,
      share: held.length / concepts.length,
      sure: sure / concepts.length,
      standing: standing[page] ?? 1,
      named: match,
    };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** What a row says of an article: the weight in tenths, and how many letters of the title are the row's. */
interface PageWeight {
  value: number;
  letters: number;
}

interface Tally {
  score: number;
  held: number[];
  named: number;
  sure: number;
  /** Ways to say it that the title holds → their letters. */
  inTitle: Map<string, number>;
}

function tallyOf(pages: Map<number, Tally>, page: number): Tally {
  const tally = pages.get(page) ?? {
    score: 0,
    held: [],
    named: 0,
    sure: 0,
    inTitle: new Map<string, number>(),
  };
  pages.set(page, tally);
  return tally;
}

/** The articles that hold all terms of a way to say something, with what it says about them. */
function articlesOf(
  { terms, weight, row, factor = 1 }: Way,
  weights: ReadonlyMap<string, ReadonlyMap<number, PageWeight>>,
): Map<number, PageWeight> {
  if (row !== undefined) {
    const others = readRow(row);
    return new Map([...others].map(([page, each]) => [page, { ...each, value: each.value * factor }]));
  }
  const [first, ...rest] = terms.map((term) => weights.get(term) ?? new Map<number, PageWeight>());
  const held = new Map<number, PageWeight>();
  for (const [page, own] of first ?? []) {
    const all = [own, ...rest.flatMap((each) => each.get(page) ?? [])];
    if (all.length < terms.length) continue;
    const sum = all.reduce((total, each) => total + each.value, 0);
    const isNamed = all.every(({ letters }) => letters > 0);
    const letters = isNamed ? terms.join('').length : 0;
    held.set(page, { value: (weight * factor * sum) / Math.sqrt(terms.length), letters });
  }
  return held;
}

/** Reads a row; `letters` are those of its term, where it has one, and else stand in the row. */
function readRow(row: readonly number[], letters?: number): Map<number, PageWeight> {
  const weights = new Map<number, PageWeight>();
  let page = 0;
  for (let at = 0; at < row.length; at += 2) {
    page += row[at] ?? 0;
    const value = row[at + 1] ?? 0;
    const isNamed = (value & 1) === 1;
    weights.set(page, { value: value >> 1, letters: isNamed ? (letters ?? row[at + 2] ?? 0) : 0 });
    if (isNamed && letters === undefined) at++;
  }
  return weights;
}
