import type { IndexedArticle, ReadableVersion } from '../../src/search/indexed-article.ts';

/** An article as the search takes those that it reads when it is their turn. */
export function readable(article: IndexedArticle): Pick<ReadableVersion, 'slug' | 'locale' | 'read'> {
  return { ...article, read: () => article };
}
