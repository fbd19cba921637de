import type { ArticleData } from '../articles/schema.ts';
import type { Locale } from '../i18n/locales.ts';

/** One article in one locale, as the search sees it. */
export interface IndexedArticle {
  slug: string;
  locale: Locale;
  data: Pick<ArticleData, 'title' | 'description' | 'translation' | 'revision'>;
  segments: {
    /** Number within the revision. */
    id: string;
    text: string;
    /** The English that it was translated from, as Markdown; absent in articles without originals. */
    original: string | undefined;
  }[];
  /** Text that stands in no segment, such as all of a page without originals. */
  loose: readonly string[];
}
