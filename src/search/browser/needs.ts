import type { Locale } from '../../i18n/locales.ts';
import { needTokens } from '../needs/need-tokens.ts';
import type { NeedPage } from '../needs/needs-file.ts';
import { type NeedsAnswer, NeedsIndex } from '../needs/rank-needs.ts';
import type { Line } from './lines/line.ts';
import { needLine } from './lines/need-line.ts';
import type { Sources } from './sources.ts';

/** Share of a query that one ask must hold for its page to stand in front of articles that hold the words. */
const SURE_SHARE = 0.4;
/** Of a single word, pages that may have it: where more do, it names a subject, not a need. */
const MOST_SPREAD = 4;
/** Share of the best page's score below which a page is not worth showing. */
const LEAST_SCORE = 0.4;
const MOST_STEPS = 5;
const MOST_ARTICLES = 3;
/** With so many articles in a language they answer most needs, and steps have to be surer to stand in front. */
const MANY_ARTICLES = 50;
const BESIDE_MANY = { share: 0.4, steps: 2, articles: 1 };
/** Of the query, what the asks of the reader's language must know, so that those of others are not needed. */
const KNOWN = 0.6;

/** What the ways in which people ask say of a query. */
export interface NeedsFound {
  steps: Line[];
  articles: Line[];
  /** Whether an article answers better than any node of the wizard. */
  isArticleFirst: boolean;
  /** Share of the query that one ask of the best page holds. */
  share: number;
  /** Good enough to stand above pages that merely hold the words. */
  isSure: boolean;
  /** Whether the query is one word. */
  isSingle: boolean;
  /** Whether the asks of this language know most of the query. */
  isKnown: boolean;
}

const NOTHING: NeedsFound = {
  steps: [],
  articles: [],
  isArticleFirst: false,
  share: 0,
  isSure: false,
  isSingle: false,
  isKnown: false,
};

/**
 * Finds the pages that people ask for in the words of the query. Where the results are narrowed nothing is found: what
 * they are narrowed by is known of texts, not of asks.
 *
 * @param locales whose asks are looked at, the reader's first
 * @param sources where one of them cannot be loaded, the others answer
 */
export async function findNeeds(
  sources: Sources,
  text: string,
  locales: readonly Locale[],
): Promise<NeedsFound> {
  const isNarrowed = Object.keys(sources.filters).length > 0 || !sources.locales.includes(sources.reader);
  if (isNarrowed) return NOTHING;
  const lists = await Promise.all(locales.map((locale) => sources.needs(locale).catch(() => [])));
  const own = new Map(lists[0]?.map((page) => [page.path, page]));
  const index = new NeedsIndex(lists);
  return foundIn(index.answer(text), text, (path) => own.get(path), sources.reader);
}

function foundIn(
  { ranked, known, spread }: NeedsAnswer,
  text: string,
  ownPage: (path: string) => NeedPage | undefined,
  reader: Locale,
): NeedsFound {
  const [best] = ranked;
  if (best === undefined) return NOTHING;
  const good = ranked.filter(({ score }) => score >= best.score * LEAST_SCORE);
  const lines = good.map(({ page }) => {
    const own = ownPage(page.path) ?? page;
    return needLine(own, text, isNamedIn(own, text) ? own.shown : reader);
  });
  const isStep = ({ path }: Line) => path.startsWith('wizard/');
  const isOneWord = text.trim().split(/\s+/).length === 1;
  return {
    steps: lines.filter(isStep).slice(0, MOST_STEPS),
    articles: lines.filter((line) => !isStep(line)).slice(0, MOST_ARTICLES),
    isArticleFirst: !best.page.path.startsWith('wizard/'),
    share: best.share,
    isSure: best.share >= SURE_SHARE && (!isOneWord || spread <= MOST_SPREAD),
    isSingle: isOneWord,
    isKnown: known >= KNOWN,
  };
}

/**
 * What may stand in front of so many articles, and what its share is worth beside theirs. Beside few it need not be
 * sure: an article then holds some word of whatever is asked, and the wizard is most of the site.
 */
export function inFront(needs: NeedsFound, isBesideMany: boolean): { needs: NeedsFound; worth: number } {
  if (!needs.isSure && (needs.isSingle || isBesideMany)) return { needs, worth: 0 };
  // Where it is not sure, articles are found by their own words, in whatever language these are.
  if (!needs.isSure) return { needs: { ...needs, articles: [] }, worth: needs.share };
  if (!isBesideMany) return { needs, worth: needs.share };
  const steps = needs.steps.slice(0, BESIDE_MANY.steps);
  const own = needs.articles.slice(0, BESIDE_MANY.articles);
  return { needs: { ...needs, steps, articles: own }, worth: needs.share * BESIDE_MANY.share };
}

/** Whether the reader's language has so many articles that they answer most needs. */
export async function areBesideMany({ articles, reader }: Sources): Promise<boolean> {
  // Without the numbers of articles, as on a small site.
  return (await articles(reader).catch(() => 0)) >= MANY_ARTICLES;
}

/** Whether a page's title holds every word of a query: it then matched in the language of the title. */
function isNamedIn({ title }: NeedPage, text: string): boolean {
  const named = new Set(needTokens(title));
  return needTokens(text).every((token) => named.has(token));
}
