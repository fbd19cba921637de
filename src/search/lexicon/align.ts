import type { IndexedArticle } from '../indexed-article.ts';
import type { AlignedText } from './sides.ts';

/**
 * Puts the sentences and titles of all locales beside one another.
 *
 * Sentences of one article belong together where they were translated from the same English: at equal revision
 * that is the same number, and where revisions differ it still holds for what both kept.
 *
 * @param articles the versions of each follow one another
 */
export function* alignTexts(articles: Iterable<IndexedArticle>): Generator<AlignedText> {
  let versions: IndexedArticle[] = [];
  for (const article of articles) {
    if (versions[0] !== undefined && versions[0].slug !== article.slug) {
      yield* rowsOf(versions);
      versions = [];
    }
    versions.push(article);
  }
  yield* rowsOf(versions);
}

function rowsOf(versions: readonly IndexedArticle[]): AlignedText[] {
  const rows = new Map<string, Record<string, string>>();
  const add = (key: string, locale: string, text: string) => {
    const row = rows.getOrInsertComputed(key, (): Record<string, string> => ({}));
    row[locale] ??= text;
  };
  for (const { locale, data, segments } of versions) {
    add('', locale, data.title);
    for (const { id, text, original } of segments) add(original ?? `${data.revision} ${id}`, locale, text);
  }
  return [...rows.values()].filter((row) => Object.keys(row).length > 1);
}
