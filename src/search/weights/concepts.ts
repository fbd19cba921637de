import type { Locale } from '../../i18n/locales.ts';
import { wordsIn } from '../lexicon/terms.ts';
import { SAME } from './other-words.ts';
import type { Concept, Way } from './rank-pages.ts';
import type { OtherWords } from './weights-files.ts';

/**
 * Things that a query asks for, from which on it says a whole sentence: other words for them are then as likely to drown
 * it as to find it, and fewer stand together on a page by chance.
 */
export const SENTENCE = 8;
/** Of so many as these they count in full. */
const FEW = 5;

/**
 * Takes a query apart into what it asks for: each word that tells something, and the other words that people use for
 * the same. An expression of several words is one thing.
 *
 * @param common terms that stand everywhere; they count where the query has no others
 * @param othersOf gives, by the first term of an expression, what other words for it say
 * @throws where the weights cannot be loaded
 */
export async function conceptsOf(
  text: string,
  locale: Locale,
  common: ReadonlySet<string>,
  othersOf: (term: string) => Promise<readonly OtherWords[]>,
): Promise<Concept[]> {
  const terms = wordsIn(text, locale).map(({ term }) => term);
  const others = await Promise.all(terms.map(async (term, at) => waysAt(terms, at, await othersOf(term))));
  const telling = terms.filter((term) => !common.has(term));
  const concepts = terms.flatMap((term, at): Concept[] => {
    const same = others[at] ?? [];
    const isTelling = telling.length === 0 || !common.has(term) || same.length > 0;
    if (terms.indexOf(term) !== at || !isTelling) return [];
    return [[{ terms: [term], weight: 1, factor: dampOf(same) }, ...same]];
  });
  return concepts.length < SENTENCE ? concepts : concepts.map((ways) => faded(ways, FEW / concepts.length));
}

/** A concept whose other words count less, and so take less of what its own word tells. */
function faded([own, ...others]: Concept, share: number): Concept {
  const less = others.map((way) => ({ ...way, factor: share }));
  return own === undefined ? [] : [{ ...own, factor: 1 - (1 - (own.factor ?? 1)) * share }, ...less];
}

function dampOf(same: readonly (Way & { damp: number })[]): number {
  return Math.min(1, ...same.map(({ damp }) => damp));
}

/** The other words for what a text says from a place on. */
function waysAt(
  terms: readonly string[],
  at: number,
  others: readonly OtherWords[],
): (Way & { damp: number })[] {
  return others
    .filter(([rest]) => rest.every((term, offset) => terms[at + 1 + offset] === term))
    .map(([rest, row, own, damp]) => ({
      terms: own,
      weight: SAME,
      row,
      damp,
      ...(rest.length > 0 && { expression: [terms[at], ...rest].join(' ') }),
    }));
}

/** A concept of a translated word, with the other words that its own language has for it. */
export async function conceptOfTranslations(
  translations: readonly { terms: readonly string[]; weight: number }[],
  othersOf: (term: string) => Promise<readonly OtherWords[]>,
): Promise<Concept> {
  const ways = await Promise.all(
    translations.map(async ({ terms, weight }): Promise<Way[]> => {
      const others = waysAt(terms, 0, await othersOf(terms[0] ?? ''));
      const same = terms.length === 1 ? others : [];
      const own = { terms, weight, factor: dampOf(same) };
      return [own, ...same.map((way) => ({ ...way, factor: weight, weight: weight * way.weight }))];
    }),
  );
  return ways.flat();
}
