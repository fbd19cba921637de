import { fuse } from './fuse.ts';
import type { Answer } from './lines/answer.ts';
import { lineOf } from './lines/line.ts';
import { readHit } from './lines/lines.ts';
import { searchAlternatives } from './query/search-alternatives.ts';
import type { Widening } from './query/widen.ts';
import type { Sources } from './sources.ts';
import { titleMatch } from './text/title-match.ts';

/** Pages of a widened query, in each language and in all: beyond these it is guessing. */
const MOST = 10;
/** Share of the best page's score below which a page has too little of the query. */
const LEAST_SHARE = 0.4;
/** How much a page that is named just like the query outweighs one that is not. */
const TITLE_WEIGHT = 3;

/**
 * Lines found by the words of all languages. Each language's bundle ranks its pages, and an article that several find
 * comes first: what the lexicon gets wrong in one language it seldom gets wrong in all. So does one that is named like
 * the query.
 */
export async function* widenedLines(
  sources: Sources,
  widening: Widening,
  seen: Set<string>,
): AsyncGenerator<Answer> {
  yield { kind: 'widened', widening };
  // Nodes of the wizard are in every language: what the reader's own has of them was found as typed.
  const filters = { kind: 'article', ...sources.filters };
  const found = await Promise.all(
    sources.locales.map(async (locale) => {
      const words = widening.to.get(locale) ?? [];
      const pages = await sources
        .open(locale)
        .then((bundle) => searchAlternatives(bundle, words, filters))
        .then((hits) => hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * LEAST_SHARE))
        .then((hits) => Promise.all(hits.slice(0, MOST).map(readHit)))
        // A bundle that cannot be asked was reported already.
        .catch(() => []);
      return { locale, words, pages: new Map(pages.map((each) => [each.page.path, each])) };
    }),
  );
  const nameMatch = (path: string) =>
    Math.max(
      ...found.map(({ locale, words, pages }) =>
        titleMatch(pages.get(path)?.page.title ?? '', words, locale),
      ),
    );
  const rankings = found.map(({ pages }) => [...pages.keys()]);
  const ranked = fuse(rankings, (path) => 1 + TITLE_WEIGHT * nameMatch(path));
  for (const path of ranked.filter((each) => !seen.has(each)).slice(0, MOST)) {
    // The first is the reader's own language, where that has the page.
    const { locale, pages } = found.find((each) => each.pages.has(path)) ?? {};
    const hit = pages?.get(path);
    if (locale === undefined || hit === undefined) continue;
    seen.add(path);
    const line = await lineOf(sources, hit.page, hit.words, { matched: locale, widened: true });
    yield { kind: 'line', line };
  }
}
