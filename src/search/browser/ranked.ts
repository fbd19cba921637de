import type { Locale } from '../../i18n/locales.ts';
import { wordKey, wordsIn } from '../lexicon/terms.ts';
import { conceptsOf } from '../weights/concepts.ts';
import type { Concept, RankedPage } from '../weights/rank-pages.ts';
import type { Answer } from './lines/answer.ts';
import { lineOf } from './lines/line.ts';
import type { ReadHit } from './lines/lines.ts';
import { areWrittenAlike, isWrittenLike } from './query/query.ts';
import type { Sources } from './sources.ts';

/** Share of a query's words, function words too, that a language must hold to be the query's own. */
const OWN_LANGUAGE = 0.5;
/** Share of the best page's score below which a page has too little of the query. */
const LEAST_SCORE = 0.3;

/** Articles of one language, ranked for a query. */
export interface Ranking {
  locale: Locale;
  concepts: readonly Concept[];
  /** Best first; without those that hold too little. */
  pages: RankedPage[];
  /** Whether the query is in this language, as far as its words tell. */
  isOwn: boolean;
}

/**
 * Ranks the articles of a language for a query in that language.
 *
 * @throws where the weights cannot be loaded
 */
export async function rankTyped(sources: Sources, locale: Locale, text: string): Promise<Ranking> {
  // Without these, words are only chosen worse.
  const common = await sources.common(locale).catch(() => new Set<string>());
  const concepts = await conceptsOf(text, locale, common, (term) => sources.othersOf(locale, term));
  const pages = telling(await sources.rank(locale, concepts));
  const terms = wordsIn(text, locale, 1).map(({ term }) => term);
  const held = new Set(pages.flatMap(({ held: own }) => own));
  const known = terms.filter(
    (term) =>
      common.has(term) || concepts.some((concept, at) => concept[0]?.terms[0] === term && held.has(at)),
  );
  const isKnown = isWrittenLike(text, locale) && known.length >= terms.length * OWN_LANGUAGE;
  return { locale, concepts, pages, isOwn: isKnown && !(await isForeign(sources, locale, terms, common)) };
}

/**
 * Whether a language that is written alike has more of the words that stand everywhere: Spanish and English share
 * many others, as their first letters tell them apart.
 */
async function isForeign(
  { locales, common }: Sources,
  locale: Locale,
  terms: readonly string[],
  own: ReadonlySet<string>,
): Promise<boolean> {
  const count = (every: ReadonlySet<string>) => new Set(terms.filter((term) => every.has(term))).size;
  const alike = locales.filter((other) => other !== locale && areWrittenAlike(other, locale));
  const others = await Promise.all(alike.map((other) => common(other).catch(() => new Set<string>())));
  return others.some((every) => count(every) > count(own));
}

/** Those of the pages that hold enough of the query. */
export function telling(pages: readonly RankedPage[]): RankedPage[] {
  return pages.filter(({ score }) => score >= (pages[0]?.score ?? 0) * LEAST_SCORE);
}

/** Reads a ranked page, and finds the words of the query in it; `undefined` where the locale lacks it. */
export async function readRanked(
  sources: Sources,
  { locale, concepts }: Pick<Ranking, 'locale' | 'concepts'>,
  path: string,
): Promise<ReadHit | undefined> {
  const page = await sources.page(locale, path);
  if (page === undefined) return undefined;
  const all = new Set(concepts.flatMap((ways) => ways.flatMap((way) => way.terms)));
  const common = await sources.common(locale).catch(() => new Set<string>());
  // A preposition that a translation brought along would be marked all over the page.
  const marked = all.difference(common);
  const terms = marked.size > 0 ? marked : all;
  const words = page.words.flatMap(({ text }, number) => (terms.has(wordKey(text)) ? [number] : []));
  return { page, words };
}

/** The line of a ranked page that was read. */
export async function lineFrom(
  sources: Sources,
  { locale }: Pick<Ranking, 'locale'>,
  { page, words }: ReadHit,
): Promise<Answer> {
  return { kind: 'line', line: await lineOf(sources, page, words, { matched: locale, widened: false }) };
}
