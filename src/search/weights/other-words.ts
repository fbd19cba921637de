import type { Locale } from '../../i18n/locales.ts';
import { otherWays } from './synonyms.ts';
import type { OtherWords, Row } from './weights-files.ts';

/** How surely a word means what another of its list means. */
export const SAME = 0.8;
/** Articles that other words are counted for: those that they say most about. */
const MOST_PAGES = 160;

/** How much it tells that a word stands in so many of the articles, as BM25 has it. */
export function rarityOf(held: number, articles: number): number {
  return Math.log(1 + (articles - held + 0.5) / (held + 0.5));
}

/** What a term says about an article. */
interface TermWeight {
  /** In tenths. */
  weight: number;
  inTitle: boolean;
}

/**
 * Works out what each word and expression of some lists says about the articles by the others of its list, so that the
 * browser loads one row for them and not one for each. Of several the best counts, and an article has to hold all
 * terms of one.
 *
 * A word that is rare only because the articles say it otherwise tells less than its own rarity: the weights of all of
 * them are drawn halfway to the rarity of the whole (all of one thing as one word: Pirkola, SIGIR 1998).
 *
 * @param synonyms lists of words and expressions for one thing
 * @param rows term → its weights
 * @param articles how many there are
 * @returns first term of an expression → the others
 */
export function otherWords(
  synonyms: readonly (readonly string[])[],
  locale: Locale,
  rows: ReadonlyMap<string, Row>,
  articles: number,
): Map<string, OtherWords[]> {
  const weightsOf = (term: string) => readRow(rows.get(term) ?? []);
  const ways = new Map<string, ReadonlyMap<number, WayWeight>>();
  const heldBy = (way: readonly string[]) =>
    ways.getOrInsertComputed(way.join(' '), () => holding(way, weightsOf));
  const byFirst = Map.groupBy(otherWays(synonyms, locale), ([key]) => key.split(' ')[0] ?? '');
  return new Map(
    [...byFirst].map(([first, own]) => [
      first,
      own.map(([key, rest]): OtherWords => {
        const terms = [...new Set(rest.flat())].filter((term) => rows.has(term));
        const way = key.split(' ');
        const all = new Set([way, ...rest].flatMap((each) => [...heldBy(each).keys()]));
        const dampOf = (held: ReadonlyMap<number, WayWeight>) => damping(all.size, held.size, articles);
        const damp = way.length > 1 ? 1 : Number(dampOf(heldBy(way)).toFixed(2));
        return [way.slice(1), rowOf(rest.map(heldBy), dampOf), terms, damp];
      }),
    ]),
  );
}

/** What a way to say something says about an article: its weight, and its letters in the title. */
interface WayWeight {
  weight: number;
  letters: number;
}

function readRow(row: Row): Map<number, TermWeight> {
  const pages = new Map<number, TermWeight>();
  let page = 0;
  for (let at = 0; at < row.length; at += 2) {
    page += row[at] ?? 0;
    const value = row[at + 1] ?? 0;
    pages.set(page, { weight: value >> 1, inTitle: value % 2 === 1 });
  }
  return pages;
}

/** What a weight is multiplied by to be as rare as all words for one thing together, halfway. */
function damping(all: number, own: number, articles: number): number {
  return own === 0 ? 1 : Math.min(1, Math.sqrt(rarityOf(all, articles) / rarityOf(own, articles)));
}

/**
 * The articles that hold all terms of a way to say something, by their numbers.
 *
 * @param weightsOf gives those that hold a term, and what it says about them
 */
function holding(
  way: readonly string[],
  weightsOf: (term: string) => ReadonlyMap<number, TermWeight>,
): Map<number, WayWeight> {
  const [first, ...rest] = way.map(weightsOf);
  const held = new Map<number, WayWeight>();
  for (const [page, own] of first ?? []) {
    const all = [own, ...rest.flatMap((each) => each.get(page) ?? [])];
    if (all.length < way.length) continue;
    const weight = all.reduce((sum, each) => sum + each.weight, 0) / Math.sqrt(way.length);
    held.set(page, { weight, letters: all.every(({ inTitle }) => inTitle) ? way.join('').length : 0 });
  }
  return held;
}

function rowOf(
  ways: readonly ReadonlyMap<number, WayWeight>[],
  dampOf: (held: ReadonlyMap<number, WayWeight>) => number,
): Row {
  const best = new Map<number, WayWeight>();
  for (const held of ways) {
    const damp = dampOf(held);
    for (const [page, { weight, letters }] of held) {
      const known = best.get(page) ?? { weight: 0, letters: 0 };
      best.set(page, {
        weight: Math.max(known.weight, weight * damp),
        letters: Math.max(known.letters, letters),
      });
    }
  }
  const top = [...best].sort(([, a], [, b]) => b.weight - a.weight).slice(0, MOST_PAGES);
  let before = 0;
  return top
    .sort(([a], [b]) => a - b)
    .flatMap(([page, { weight, letters }]) => {
      const step = page - before;
      before = page;
      const value = Math.round(weight * SAME) * 2;
      return letters > 0 ? [step, value + 1, letters] : [step, value];
    });
}
