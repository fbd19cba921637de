import type { Locale } from '../../i18n/locales.ts';
import { localeSegment } from '../../i18n/paths.ts';

/** A page that people ask for in their own words. */
export interface NeedPage {
  /** Path below the locale: an article's slug, or `wizard/<node>`. */
  path: string;
  title: string;
  /** Language of the page's text. */
  shown: Locale;
  /** What the page is about, in one sentence that stands on it; empty where none does. */
  about: string;
  /** How people ask for it; searched, never shown. */
  asks: readonly string[];
}

/** A page as it is stored: path, title, what it is about, asks by line, and its language where that is another. */
type Row = [path: string, title: string, about: string, asks: string, shown?: Locale];

/** Name of a locale's file in the folder of the search: `needs/zh-cn.json`. */
export function needsFile(locale: Locale): string {
  return `needs/${localeSegment(locale)}.json`;
}

/** Writes the pages of one locale. */
export function writeNeeds(pages: readonly NeedPage[], locale: Locale): string {
  const rows = pages.map(
    ({ path, title, about, asks, shown }): Row => [
      path,
      title,
      about,
      asks.join('\n'),
      ...(shown === locale ? ([] as const) : ([shown] as const)),
    ],
  );
  return JSON.stringify(rows);
}

/** Reads what {@link writeNeeds} wrote. */
export function readNeeds(data: unknown, locale: Locale): NeedPage[] {
  return (data as Row[]).map(([path, title, about, asks, shown]) => ({
    path,
    title,
    about,
    shown: shown ?? locale,
    asks: asks === '' ? [] : asks.split('\n'),
  }));
}
