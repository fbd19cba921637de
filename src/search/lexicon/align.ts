import type { IndexedArticle } from '../indexed-article.ts';
import type { AlignedText } from './build.ts';

/**
 * Puts the sentences and titles of all locales beside one another.
 *
 * Sentences of one article belong together where they were translated from the same English: at equal revision
 * that is the same number, and where revisions differ it still holds for what both kept.
 */
export function alignTexts(articles: readonly IndexedArticle[]): AlignedText[] {
  const rows = new Map<string, Record<string, string>>();
  const add = (key: string, locale: string, text: string) => {
    const row = rows.get(key) ?? {};
    row[locale] ??= text;
    rows.set(key, row);
  };
  for (const { slug, locale, data, segments } of articles) {
    add(`${slug}\n`, locale, data.title);
    for (const { id, text, original } of segments) {
      add(`${slug}\n${original ?? `${data.revision} ${id}`}`, locale, text);
    }
  }
  return [...rows.values()].filter((row) => Object.keys(row).length > 1);
}
