import type { Locale } from '../../i18n/locales.ts';
import type { NearPage } from '../meaning/rank-by-meaning.ts';
import type { RankedPage } from '../weights/rank-pages.ts';
import { bySentence, type ScoredPath } from './by-sentence.ts';
import type { Ranking } from './ranked.ts';
import type { Sources } from './sources.ts';

/** How much what a query means counts beside its words. */
const MEANING = 0.45;
/** Share of the query's concepts that a page holds at least, to be shown for its words. */
const LEAST_HELD = 0.34;
/** Pages that are shown for what they mean alone: beyond these it is guessing. */
const MOST_NEAR = 8;

/**
 * The pages of a ranking in the order of words and meaning together, with those that the words missed; for a query that
 * says a whole sentence, of how much of it one sentence of the page says, too.
 *
 * @returns paths, best first
 */
export async function meantPaths(sources: Sources, ranking: Ranking): Promise<string[]> {
  const { locale, concepts, pages } = ranking;
  const terms = concepts.flatMap(([own, ...others]) => [
    ...(own?.terms ?? []),
    ...others.flatMap(({ expression }) => expression ?? []),
  ]);
  const near = await nearPages(sources, locale, terms, locale, pages);
  return bySentence(sources, ranking, mixed(pages, near));
}

/** The articles of a locale by what words of another one mean; none where that cannot be told. */
export async function nearPages(
  { near }: Sources,
  from: Locale,
  terms: readonly string[],
  locale: Locale,
  found: readonly Pick<RankedPage, 'path'>[],
): Promise<NearPage[]> {
  const words = [...new Set(terms)].map((term) => ({ locale: from, term }));
  // Without vectors the words answer alone.
  return near(
    words,
    locale,
    found.map(({ path }) => path),
  ).catch(() => []);
}

/** Both scores are taken relative to their best, since they do not compare. */
function mixed(pages: readonly RankedPage[], near: readonly NearPage[]): ScoredPath[] {
  const most = pages[0]?.score ?? 1;
  const nearness = new Map(near.map((page) => [page.path, page.nearness]));
  const scores = new Map(near.slice(0, MOST_NEAR).map((page) => [page.path, MEANING * page.nearness]));
  for (const { path, score, share } of pages) {
    if (share < LEAST_HELD) continue;
    scores.set(path, ((1 - MEANING) * score) / most + MEANING * (nearness.get(path) ?? 0));
  }
  return [...scores].sort(([, a], [, b]) => b - a);
}
