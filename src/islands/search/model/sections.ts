import type { Locale } from '../../../i18n/locales.ts';
import type { Line } from '../../../search/browser/lines/line.ts';
import { groupOf } from '../../../search/browser/lines/line.ts';
import type { Widening } from '../../../search/browser/query/widen.ts';

/** One section of the results. */
export interface Section {
  /** Names it among the others: `es`, `es widened`. */
  id: string;
  locale: Locale;
  heading: 'search.in' | 'search.similarIn';
}

/** The section that a line belongs to. */
export function sectionOf(line: Line): Section {
  const { locale, widened } = groupOf(line);
  return widened
    ? { id: `${locale} widened`, locale, heading: 'search.similarIn' }
    : { id: locale, locale, heading: 'search.in' };
}

/** The words that a query was put into, of each language but its own, none twice. */
export function widenedWords({ from, to }: Widening): { locale: Locale; words: string[] }[] {
  return [...to]
    .filter(([locale]) => locale !== from)
    .map(([locale, words]) => ({
      locale,
      words: [...new Set(words.flatMap((alternatives) => alternatives.map(({ word }) => word)))],
    }));
}
