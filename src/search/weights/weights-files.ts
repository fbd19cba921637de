import type { Locale } from '../../i18n/locales.ts';
import { localeSegment } from '../../i18n/paths.ts';

/** The articles that are ranked, by number; the same in every locale. */
export interface RankedPages {
  paths: string[];
  /** Number of an article → what its rank is multiplied by, where that is not 1. */
  standing: Record<number, number>;
}

/** Gives the number of an article, its place among the paths; throws where it has none. */
export function numbersOf(paths: readonly string[]): (slug: string) => number {
  const numbers = new Map(paths.map((path, number) => [path, number]));
  return (slug) => {
    const number = numbers.get(slug);
    if (number === undefined) throw new Error(`Unexpected article ${slug}, expected one that has a number.`);
    return number;
  };
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
 * For each article the difference of its number to the one before, and its weight in tenths times two, plus one where
 * the title holds the term; of {@link OtherWords} then follows how many letters of the title are theirs.
 */
export type Row = number[];

/**
 * What other words say in place of an expression: its terms after the first, what the best of the others says about
 * each article, all their terms, and what the expression's own weight is multiplied by.
 */
export type OtherWords = [rest: string[], row: Row, terms: string[], damp: number];

/** One file of weights. */
export interface WeightShard {
  rows: Record<string, Row>;
  /** First term of an expression that has others for the same → its further terms, and what the others say. */
  others: Record<string, OtherWords[]>;
}

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
