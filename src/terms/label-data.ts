import type { Locale } from '../i18n/locales.ts';

/** A label in the other languages, and its row among the terms. */
export interface LabelRow {
  href: string;
  /** The reader’s language first, then English, in which requests are filed. */
  words: [locale: Locale, words: string[]][];
}

/** What `terms.json` beside a page holds: the labels of that page by their key. */
export type LabelData = Record<string, LabelRow>;
