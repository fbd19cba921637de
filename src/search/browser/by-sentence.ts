import { wordKey } from '../lexicon/terms.ts';
import { SENTENCE } from '../weights/concepts.ts';
import type { Ranking } from './ranked.ts';
import type { Sources } from './sources.ts';
import type { Fragment } from './text/fragment.ts';
import { passagesOf } from './text/sentences.ts';

/** A page, and a score that compares with those beside it: 1 is the most that words and meaning give. */
export type ScoredPath = readonly [path: string, score: number];

/** Pages that are read: no more than are shown, which are read then in any case. */
const MOST_READ = 8;
/** How much it counts that one sentence of a page holds all of the query. */
const TOGETHER = 0.8;

/**
 * Puts the first pages for a query that says a whole sentence in the order of how much of it stands in one of theirs:
 * a page that says the same says it in one place.
 *
 * @param pages best first
 * @returns their paths, best first
 */
export async function bySentence(
  sources: Pick<Sources, 'page'>,
  { locale, concepts }: Pick<Ranking, 'locale' | 'concepts'>,
  pages: readonly ScoredPath[],
): Promise<string[]> {
  const paths = pages.map(([path]) => path);
  if (concepts.length < SENTENCE) return paths;
  const terms = new Set(concepts.flatMap(([own]) => own?.terms ?? []));
  const read = await Promise.all(
    pages.slice(0, MOST_READ).map(async ([path, score]): Promise<ScoredPath> => {
      const page = await sources.page(locale, path).catch(() => undefined);
      const share = page === undefined ? 0 : mostTogether(page, terms, locale);
      return [path, score + TOGETHER * share];
    }),
  );
  return [...read.sort(([, a], [, b]) => b - a).map(([path]) => path), ...paths.slice(MOST_READ)];
}

/** The share of terms that one sentence of a page holds at most, 0 to 1. */
function mostTogether(page: Fragment, terms: ReadonlySet<string>, locale: string): number {
  const keys = page.words.map(({ text }) => wordKey(text));
  const held = passagesOf(page, locale).map(
    ({ from, to }) => new Set(keys.slice(from, to).filter((key) => terms.has(key))).size,
  );
  return Math.max(0, ...held) / terms.size;
}
