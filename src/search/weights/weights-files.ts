import type { Locale } from '../../i18n/locales.ts';
import { localeSegment } from '../../i18n/paths.ts';

/** The articles that are ranked, by number; the same in every locale. */
export interface RankedPages {
  paths: string[];
  /** Number of an article → what its rank is multiplied by, where that is not 1. */
  standing: Record<number, number>;
}

/** What is stored of the articles of one locale, by number. */
export interface LocalePages {
  /** Letters of the title's terms; 0 where the locale lacks the article. */
  titles: number[];
  /** Name of Pagefind's file with the article's text; empty where the locale lacks it. */
  fragments: string[];
  /** How many files hold the weights. */
  shards: number;
}

/**
 * Weights of terms, by term: for each article that holds it the difference of its number to the one before, and its
 * weight in tenths times two, plus one where the term stands in the title.
 */
export type WeightShard = Record<string, number[]>;

/** Path of the file of {@link RankedPages}. */
export const RANKED_PAGES = 'weights/pages.json';

/** Path of the file of {@link LocalePages}. */
export function localePagesFile(locale: Locale): string {
  return `weights/${localeSegment(locale)}/pages.json`;
}

/** Path of a {@link WeightShard}. */
export function weightsFile(locale: Locale, shard: number): string {
  return `weights/${localeSegment(locale)}/${shard}.json`;
}

/** Path of the words that a locale uses for one thing: lists of them. */
export function synonymsFile(locale: Locale): string {
  return `weights/${localeSegment(locale)}/words.json`;
}
