import { readFileSync } from 'node:fs';
import path from 'node:path';
import { searchContent } from '../../src/build/search-content.ts';
import { readContent } from '../../src/content-files/content.ts';
import { readSettings } from '../../src/content-files/settings.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import { recordOf, type SearchRecord } from '../../src/search/index/records.ts';
import type { IndexedArticle } from '../../src/search/indexed-article.ts';

/** Everything that queries are made from. */
export interface Corpus {
  locales: readonly Locale[];
  articles: readonly IndexedArticle[];
  /** Locale → lists of words that people use for one thing. */
  synonyms: ReadonlyMap<Locale, readonly (readonly string[])[]>;
  /** The records of one locale's articles, as the build indexed them. */
  records: (locale: Locale) => SearchRecord[];
}

/** Reads the content and the built pages. */
export function loadCorpus(outDir: string): Corpus {
  const { versions, locales: all, synonyms } = searchContent(readContent(readSettings()));
  const articles = versions.map(({ read }) => read());
  const locales = all.filter((locale) => articles.some((article) => article.locale === locale));
  const records = (locale: Locale) =>
    articles
      .filter((article) => article.locale === locale)
      .map(({ slug, data }) => {
        const file = path.join(outDir, localeSegment(locale), slug, 'index.html');
        return recordOf(readFileSync(file, 'utf8'), slug, {
          filters: { kind: 'article' },
          meta: { title: data.title, ...(data.description && { description: data.description }) },
        });
      })
      .filter((record) => record !== undefined);
  return { locales, articles, synonyms, records };
}

/** Takes `count` of the items, spread evenly, always the same. */
export function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[Math.floor(index * step)] as T,
  );
}

/** Success@1, Success@5 and mean reciprocal rank of ranks that count from 0; −1 is not found. */
export function figuresOf(ranks: readonly number[]) {
  const share = (test: (rank: number) => boolean) =>
    (ranks.filter((rank) => rank >= 0 && test(rank)).length / ranks.length).toFixed(3);
  const reciprocal = ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)));
  return {
    queries: ranks.length,
    'S@1': share((rank) => rank < 1),
    'S@3': share((rank) => rank < 3),
    'S@5': share((rank) => rank < 5),
    MRR: (reciprocal.reduce((sum, each) => sum + each, 0) / ranks.length).toFixed(3),
  };
}
