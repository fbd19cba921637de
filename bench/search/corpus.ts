import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ArticleText, readArticles } from '../../src/content-files/articles.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import { recordOf, type SearchRecord } from '../../src/search/index/records.ts';

/** Everything that queries are made from. */
export interface Corpus {
  locales: readonly Locale[];
  articles: ArticleText[];
  /** The records of one locale's articles, as the build indexed them. */
  records: (locale: Locale) => SearchRecord[];
}

/** Reads the content and the built pages. */
export async function loadCorpus(outDir: string): Promise<Corpus> {
  const { CONTENT_DIR } = await import('../../src/content-files/settings.ts');
  const { LOCALES } = await import('../../src/content-files/strings.ts');
  const articles = (await Promise.all(LOCALES.map((locale) => readArticles(CONTENT_DIR, locale)))).flat();
  const locales = LOCALES.filter((locale) => articles.some((article) => article.locale === locale));
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
  return { locales, articles, records };
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
    'S@5': share((rank) => rank < 5),
    MRR: (reciprocal.reduce((sum, each) => sum + each, 0) / ranks.length).toFixed(3),
  };
}
