import type { Locale } from '../../i18n/locales.ts';
import { termsOf } from '../lexicon/terms.ts';
import { conceptOfTranslations } from '../weights/concepts.ts';
import type { Concept, RankedPage } from '../weights/rank-pages.ts';
import { fuse } from './fuse.ts';
import type { Answer } from './lines/answer.ts';
import { lineOf } from './lines/line.ts';
import { nearPages } from './meaning.ts';
import type { Widening } from './query/widen.ts';
import { rankTyped, readRanked, telling } from './ranked.ts';
import type { Sources } from './sources.ts';

/** Pages of a widened query, in each language and in all: beyond these it is guessing. */
const MOST = 10;
/** How much a page that is named just like the query outweighs one that is not. */
const TITLE_WEIGHT = 3;

/** Articles of one language, ranked for the query in that language's words. */
interface Found {
  locale: Locale;
  concepts: readonly Concept[];
  pages: Map<string, RankedPage>;
}

/**
 * Lines found by the words of all languages. Each language ranks its articles, and one that several find comes first:
 * what the lexicon gets wrong in one language it seldom gets wrong in all. So does one that is named like the query.
 */
export async function* widenedLines(
  sources: Sources,
  text: string,
  widening: Widening,
  seen: Set<string>,
): AsyncGenerator<Answer> {
  const found = await Promise.all(
    sources.locales.map(async (locale): Promise<Found> => {
      // Weights that cannot be loaded leave the others to answer.
      const { concepts, pages } = await rankedIn(sources, text, widening, locale).catch(() => ({
        concepts: [],
        pages: [],
      }));
      return { locale, concepts, pages: new Map(pages.slice(0, MOST).map((page) => [page.path, page])) };
    }),
  );
  const named = (path: string) => Math.max(...found.map(({ pages }) => pages.get(path)?.named ?? 0));
  const standing = (path: string) =>
    found.find(({ pages }) => pages.has(path))?.pages.get(path)?.standing ?? 1;
  const rankings = found.map(({ pages }) => [...pages.keys()]);
  const meant = await meantBy(sources, widening, rankings.flat());
  const ranked = fuse([...rankings, meant], (path) => (1 + TITLE_WEIGHT * named(path)) * standing(path));
  const paths = ranked.filter((path) => !seen.has(path)).slice(0, MOST);
  if (paths.length > 0) yield { kind: 'widened', widening };
  for (const path of paths) {
    // The first is the reader's own language, where that has the page.
    for (const { locale, concepts } of found) {
      const hit = await readRanked(sources, { locale, concepts }, path).catch(() => undefined);
      if (hit === undefined) continue;
      seen.add(path);
      const line = await lineOf(sources, hit.page, hit.words, { matched: locale, widened: true });
      yield { kind: 'line', line };
      break;
    }
  }
}

/** What the query means, whatever words say it: nearest first. */
async function meantBy(
  sources: Sources,
  { from, to }: Widening,
  found: readonly string[],
): Promise<string[]> {
  const terms = (to.get(from) ?? []).flatMap(([typed]) =>
    typed === undefined ? [] : termsOf(typed.word, from),
  );
  const likely = found.map((path) => ({ path }));
  const near = await nearPages(sources, from, terms, sources.reader, likely);
  return near.slice(0, MOST).map(({ path }) => path);
}

async function rankedIn(
  sources: Sources,
  text: string,
  { from, to }: Widening,
  locale: Locale,
): Promise<{ concepts: readonly Concept[]; pages: RankedPage[] }> {
  if (locale === from) return rankTyped(sources, locale, text);
  const concepts = await Promise.all(
    (to.get(locale) ?? []).map((words) =>
      conceptOfTranslations(
        words.map(({ word, weight }) => ({ terms: termsOf(word, locale), weight })),
        (term) => sources.othersOf(locale, term),
      ),
    ),
  );
  return { concepts, pages: telling(await sources.rank(locale, concepts)) };
}
