import type { BrowserWords } from '../../../i18n/browser-words.ts';
import type { BoxWord, ResultsWord } from '../../../search/contract/search-data.ts';

/** What came of a search, when all answers are there. */
export interface Ending {
  query: string;
  /** Lines that are shown. */
  count: number;
  /** Names of the languages that could not be asked. */
  failed: readonly string[];
  /** Whether the search broke off midway. */
  isBroken: boolean;
}

/** What the results page says at the end of a search. */
export interface Outcome {
  status: string;
  /** What went wrong. */
  trouble: string | undefined;
  /** Whether the list of articles is offered in place of what may be missing. */
  offersArticles: boolean;
}

/** Says what came of a search; that nothing was found only where everything was asked. */
export function outcomeOf(
  { query, count, failed, isBroken }: Ending,
  words: BrowserWords<ResultsWord>,
): Outcome {
  const isWhole = failed.length === 0 && !isBroken;
  const nothing = isWhole ? words('search.nothing', { query }) : '';
  const languages = failed.join(', ');
  const trouble = failed.length > 0 ? words('search.failed', { languages }) : words('search.broken');
  return {
    status: count > 0 ? words('search.found', { count }) : nothing,
    trouble: isWhole ? undefined : trouble,
    offersArticles: count === 0 || !isWhole,
  };
}

/** Says the same in the few words of the suggestions. */
export function shortOutcomeOf(
  { query, count, isBroken }: Omit<Ending, 'failed'>,
  words: BrowserWords<BoxWord>,
): string {
  if (count > 0) return words('search.found', { count });
  return isBroken ? words('search.broken') : words('search.nothing', { query });
}
