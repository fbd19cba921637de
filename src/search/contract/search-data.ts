import type { HandedStrings } from '../../i18n/browser-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { UiKey } from '../../i18n/translate.ts';

/** Words of the suggestions under the header's field: they are on every page, so there are few. */
export const BOX_WORDS = [
  'search.wizard',
  'search.searching',
  'search.found',
  'search.nothing',
  'search.broken',
  'search.all',
] as const satisfies readonly UiKey[];

/** Words of the results page. */
export const RESULTS_WORDS = [
  'search.in',
  'search.similarIn',
  'search.matched',
  'search.readIn',
  'search.wizard',
  'search.searching',
  'search.found',
  'search.nothing',
  'search.more',
  'search.widened',
  'search.asTyped',
  'search.steps',
  'search.moreSteps',
  'search.corrected',
  'search.insteadTyped',
  'search.elsewhere',
  'search.failed',
  'search.broken',
  'search.retry',
  'search.recent',
  'search.forget',
] as const satisfies readonly UiKey[];

export type BoxWord = (typeof BOX_WORDS)[number];
export type ResultsWord = (typeof RESULTS_WORDS)[number];

/** Whom a search is for, and what it can ask. */
export interface SearchScope {
  /** Language of the interface. */
  reader: Locale;
  /** Every locale that has a bundle. */
  locales: readonly Locale[];
}

/** What a page hands to its search script, as JSON in `data-search-box` or `data-search-page`. */
export interface SearchData<Word extends UiKey> extends SearchScope {
  strings: HandedStrings<Word>;
}

/**
 * Reads what a page handed over.
 *
 * @param json the attribute's value
 * @throws where there is none
 */
export function readSearchData<Word extends UiKey>(json: string | undefined): SearchData<Word> {
  if (json === undefined) throw new Error('The page handed over no data.');
  return JSON.parse(json) as SearchData<Word>;
}
