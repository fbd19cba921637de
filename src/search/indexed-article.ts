import type { Locale } from '../i18n/locales.ts';

/** What the search takes of one article in one locale. */
export interface IndexedArticle {
  slug: string;
  locale: Locale;
  data: {
    title: string;
    /** Names the English that it was translated from; absent where nothing is known of it. */
    revision?: string | undefined;
  };
  segments: readonly {
    /** Number within the revision. */
    id: string;
    text: string;
    /** The English of this sentence, as Markdown; absent in articles without originals. */
    original: string | undefined;
  }[];
}
