/** A term of another language, with how surely it is a translation: 1 for the best one. */
export interface Translation {
  term: string;
  weight: number;
}

/** Two sentences that say the same, as terms without repetition. */
export type TermPair = readonly [source: readonly string[], target: readonly string[]];

/** More are never better: the fourth is usually a neighbour of the translation, not one itself. */
const MOST_TRANSLATIONS = 4;
/** Share of the best translation's likelihood ratio below which a term is noise. */
const LEAST_WEIGHT = 0.1;
/** Longer units are lists of names; they would pair everything with everything. */
const LONGEST_UNIT = 60;

/**
 * Finds which terms translate each other, from sentences alone: terms that share sentences more often than chance
 * would have it, ranked by Dunning's log-likelihood ratio ("Accurate Methods for the Statistics of Surprise and
 * Coincidence", Computational Linguistics 19, 1993).
 *
 * @returns translations of each source term, best first; a term without any is absent
 */
export function mineTranslations(pairs: readonly TermPair[]): Map<string, Translation[]> {
  const source = new Vocabulary();
  const target = new Vocabulary();
  const together: Map<number, number>[] = [];
  let units = 0;
  for (const [from, to] of pairs) {
    if (from.length === 0 || to.length === 0 || from.length > LONGEST_UNIT || to.length > LONGEST_UNIT)
      continue;
    units++;
    const targets = to.map((term) => target.count(term));
    for (const term of from) {
      const id = source.count(term);
      together[id] ??= new Map();
      for (const other of targets) together[id].set(other, (together[id].get(other) ?? 0) + 1);
    }
  }
  const translations = new Map<string, Translation[]>();
  for (const [id, counts] of together.entries()) {
    const best = bestOf(counts, source.counts[id] ?? 0, target, units);
    if (best.length > 0) translations.set(source.terms[id] ?? '', best);
  }
  return translations;
}

class Vocabulary {
  readonly terms: string[] = [];
  readonly counts: number[] = [];
  readonly #ids = new Map<string, number>();

  /** Counts one more unit that holds `term`, and gives the term's number. */
  count(term: string): number {
    const id = this.#ids.get(term) ?? this.terms.push(term) - 1;
    this.#ids.set(term, id);
    this.counts[id] = (this.counts[id] ?? 0) + 1;
    return id;
  }
}

function bestOf(counts: Map<number, number>, own: number, target: Vocabulary, units: number): Translation[] {
  const scored: { term: string; ratio: number }[] = [];
  for (const [id, both] of counts) {
    const other = target.counts[id] ?? 0;
    // Seen together once is chance, unless neither is seen elsewhere.
    if (both * units <= own * other || (both === 1 && own > 1)) continue;
    scored.push({ term: target.terms[id] ?? '', ratio: logLikelihoodRatio(both, own, other, units) });
  }
  scored.sort((a, b) => b.ratio - a.ratio);
  const top = scored[0]?.ratio ?? 0;
  return scored
    .slice(0, MOST_TRANSLATIONS)
    .map(({ term, ratio }) => ({ term, weight: ratio / top }))
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
function entropy(...counts: number[]): number {
  let total = 0;
  let sum = 0;
  for (const count of counts) {
    total += count;
    if (count > 0) sum += count * Math.log(count);
  }
  return sum - total * Math.log(total);
}
