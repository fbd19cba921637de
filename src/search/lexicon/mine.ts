/** A term of another language, with how surely it is a translation: 1 for the best one. */
export interface Translation {
  term: string;
  weight: number;
  /** Pairs of sentences that hold both. */
  count: number;
}

/** More are never better: the fourth is usually a neighbour of the translation, not one itself. */
const MOST_TRANSLATIONS = 4;
/** Share of the best translation's likelihood ratio below which a term is noise. */
const LEAST_WEIGHT = 0.1;
/** Longer units are lists of names; they would pair everything with everything. */
const LONGEST_UNIT = 60;

/** Texts of one language, as numbers of their terms without repetition; two equal texts are one. */
export interface TermLists {
  /** By number. */
  terms: readonly string[];
  texts: readonly (readonly number[])[];
}

/** Makes such lists of texts. */
export class TermTexts implements TermLists {
  readonly terms: string[] = [];
  readonly texts: (readonly number[])[] = [];
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<string, number>();

  /** Adds a text, and gives its number. */
  add(terms: readonly string[]): number {
    const ids = terms.map((term) => this.#idOf(term));
    const key = ids.join(' ');
    const number = this.#known.get(key) ?? this.texts.push(ids) - 1;
    this.#known.set(key, number);
    return number;
  }

  #idOf(term: string): number {
    const id = this.#ids.get(term) ?? this.terms.push(term) - 1;
    this.#ids.set(term, id);
    return id;
  }
}

/**
 * Finds which terms translate each other, from sentences alone: terms that share sentences more often than chance
 * would have it, ranked by Dunning's log-likelihood ratio ("Accurate Methods for the Statistics of Surprise and
 * Coincidence", Computational Linguistics 19, 1993).
 *
 * @param pairs numbers of two texts that say the same; a pair that is there twice counts once
 * @returns translations of each source term, best first; a term without any is absent
 */
export function mineTranslations(
  source: TermLists,
  target: TermLists,
  pairs: Iterable<readonly [from: number, to: number]>,
): Map<string, Translation[]> {
  const distinct = new Set<number>();
  for (const [from, to] of pairs) distinct.add(from * target.texts.length + to);
  const own = new Uint32Array(source.terms.length);
  const other = new Uint32Array(target.terms.length);
  /** Source term → the target's texts beside those that hold it. */
  const places: number[][] = [];
  let units = 0;
  for (const pair of distinct) {
    const to = pair % target.texts.length;
    const fromTerms = source.texts[(pair - to) / target.texts.length] ?? [];
    const toTerms = target.texts[to] ?? [];
    if (!isUnit(fromTerms) || !isUnit(toTerms)) continue;
    units++;
    for (const term of toTerms) other[term] = (other[term] ?? 0) + 1;
    for (const term of fromTerms) {
      own[term] = (own[term] ?? 0) + 1;
      const known = places[term];
      if (known === undefined) places[term] = [to];
      else known.push(to);
    }
  }
  const together = new Uint32Array(target.terms.length);
  const translations = new Map<string, Translation[]>();
  for (const [id, texts] of places.entries()) {
    if (texts === undefined) continue;
    const touched: number[] = [];
    for (const text of texts) {
      for (const term of target.texts[text] ?? []) {
        if (together[term] === 0) touched.push(term);
        together[term] = (together[term] ?? 0) + 1;
      }
    }
    const best = bestOf(touched, together, own[id] ?? 0, other, units);
    for (const term of touched) together[term] = 0;
    if (best.length > 0) {
      const named = best.map(({ id: found, weight, count }) => ({
        term: target.terms[found] ?? '',
        weight,
        count,
      }));
      translations.set(source.terms[id] ?? '', named);
    }
  }
  return translations;
}

function isUnit({ length }: readonly number[]): boolean {
  return length > 0 && length <= LONGEST_UNIT;
}

function bestOf(
  touched: readonly number[],
  together: Uint32Array,
  own: number,
  others: Uint32Array,
  units: number,
): { id: number; weight: number; count: number }[] {
  const scored: { id: number; ratio: number; count: number }[] = [];
  for (const id of touched) {
    const both = together[id] ?? 0;
    const other = others[id] ?? 0;
    // Seen together once is chance, unless neither is seen elsewhere.
    if (both * units <= own * other || (both === 1 && own > 1)) continue;
    scored.push({ id, ratio: logLikelihoodRatio(both, own, other, units), count: both });
  }
  scored.sort((a, b) => b.ratio - a.ratio);
  const top = scored[0]?.ratio ?? 0;
  return scored
    .slice(0, MOST_TRANSLATIONS)
    .map(({ id, ratio, count }) => ({ id, weight: ratio / top, count }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT);
}

/**
 * −2 log λ of two terms being independent.
 *
 * @param both units that hold both terms
 * @param a units that hold the first
 * @param b units that hold the second
 * @param all units there are
 */
export function logLikelihoodRatio(both: number, a: number, b: number, all: number): number {
  const cells = entropy(both, a - both, b - both, all - a - b + both);
  return 2 * (cells - entropy(a, all - a) - entropy(b, all - b));
}

/** Σ k log k − N log N, the unnormalised negative entropy of counts. */
function entropy(a: number, b: number, c = 0, d = 0): number {
  const total = a + b + c + d;
  return kLogK(a) + kLogK(b) + kLogK(c) + kLogK(d) - kLogK(total);
}

/** By count: all pairs of terms ask for the same ones. */
let known = new Float64Array(1);

function kLogK(count: number): number {
  if (count >= known.length)
    known = Float64Array.from({ length: 2 * count }, (_, each) => each * Math.log(each || 1));
  return known[count] ?? 0;
}
