import type { Locale } from '../../i18n/locales.ts';
import { wordsIn } from '../lexicon/terms.ts';
import type { Concept } from './rank-pages.ts';

/** How surely a word means what another of its list means. */
const SAME = 0.8;

/**
 * Takes a query apart into what it asks for: each word that tells something, and the other words that people use for
 * the same. An expression of several words is one thing.
 *
 * @param common terms that stand everywhere; they count where the query has no others
 * @param synonyms lists of words and expressions for one thing
 */
export function conceptsOf(
  text: string,
  locale: Locale,
  common: ReadonlySet<string>,
  synonyms: readonly (readonly string[])[],
): Concept[] {
  const terms = wordsIn(text, locale).map(({ term }) => term);
  const others = new Map<number, { terms: string[]; weight: number }[]>();
  for (const list of synonyms) {
    const ways = list.map((way) => wordsIn(way, locale).map(({ term }) => term));
    for (const way of ways) {
      const at = placeOf(way, terms);
      if (at < 0) continue;
      const rest = ways.filter((each) => each !== way && each.length > 0);
      others.set(at, [...(others.get(at) ?? []), ...rest.map((each) => ({ terms: each, weight: SAME }))]);
    }
  }
  const telling = terms.filter((term) => !common.has(term));
  return terms.flatMap((term, at): Concept[] => {
    const same = others.get(at) ?? [];
    const isTelling = telling.length === 0 || !common.has(term) || same.length > 0;
    return terms.indexOf(term) === at && isTelling ? [[{ terms: [term], weight: 1 }, ...same]] : [];
  });
}

/** Where an expression begins in a text, or −1. */
function placeOf(way: readonly string[], terms: readonly string[]): number {
  if (way.length === 0) return -1;
  return terms.findIndex((_, at) => way.every((term, offset) => terms[at + offset] === term));
}
