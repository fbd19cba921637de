import type { Revision } from '../articles/names.ts';
import type { Locale } from '../i18n/locales.ts';

/** A sentence as it is taken along: Markdown in both languages, byte for byte as the content holds it. */
export interface Unit {
  /** Slug of its article. */
  subject: string;
  locale: Locale;
  /** Number of its segment. */
  id: string;
  english: string;
  translation: string;
  revision: Revision | undefined;
  /** Who translated it. */
  by: 'human' | 'machine' | 'unknown' | 'original';
  /** What a reviewer should know: open flags, and notes to the readers. */
  notes: readonly { category: 'quality' | 'note'; text: string }[];
}

/** A term in all languages. */
export interface ExchangedTerm {
  id: string;
  english: string;
  forms: Readonly<Record<Locale, readonly string[]>>;
  note?: string | undefined;
  /** Not to be translated. */
  keep: boolean;
}
