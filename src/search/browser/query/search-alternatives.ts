import type { Alternative } from '../text/alternatives.ts';
import type { Bundle, Filters, Hit } from './bundle.ts';
import { queriesFor } from './query.ts';

/**
 * Searches a bundle for pages that hold some of the words, the more and the rarer the better. The alternatives of
 * one word count as one word (Pirkola, "The Effects of Query Structure and Dictionary Setups in Dictionary-Based
 * Cross-Language Information Retrieval", SIGIR 1998): the best of them, times its weight, is the word's score.
 *
 * @param words for each word of the query its alternatives in the bundle's language
 */
export async function searchAlternatives(
  bundle: Bundle,
  words: readonly (readonly Alternative[])[],
  filters: Filters,
): Promise<Hit[]> {
  const pages = new Map<string, { hit: Hit; score: number; words: number[] }>();
  for (const alternatives of words) {
    const best = new Map<string, { hit: Hit; score: number; words: number[] }>();
    for (const { word, weight } of alternatives) {
      for (const hit of await bundle.search(queriesFor(word, bundle.locale).at(-1) ?? '', filters)) {
        const known = best.get(hit.id);
        const score = Math.max(known?.score ?? 0, hit.score * weight);
        best.set(hit.id, { hit, score, words: [...(known?.words ?? []), ...hit.words] });
      }
    }
    for (const [id, { hit, score, words: found }] of best) {
      const known = pages.get(id);
      pages.set(id, {
        hit,
        score: score + (known?.score ?? 0),
        words: [...(known?.words ?? []), ...found],
      });
    }
  }
  return [...pages.values()]
    .map(({ hit, score, words: found }) => ({ ...hit, score, words: found }))
    .sort((a, b) => b.score - a.score);
}
