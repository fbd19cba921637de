import type { ArticleData } from '../articles/schema.ts';
import type { Locale } from '../i18n/locales.ts';

/** What is known of an article in one locale without its text. */
export interface IndexedVersion {
  slug: string;
  locale: Locale;
  data: Pick<ArticleData, 'title' | 'description' | 'translation' | 'revision'>;
}

/** One article in one locale, as the search sees it. */
export interface IndexedArticle extends IndexedVersion {
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

/** A version whose text is read when it is its turn: the texts of a docset are not held at once. */
export interface ReadableVersion extends IndexedVersion {
  /** A digest of its text and its English. */
  digest: () => string;
  read: () => IndexedArticle;
}

/** Reads one version after another. */
export function* textsIn(versions: Iterable<Pick<ReadableVersion, 'read'>>): Generator<IndexedArticle> {
  for (const version of versions) yield version.read();
}
