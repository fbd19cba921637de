import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import { bundleOf, fragmentsOf } from '../../src/search/index/pagefind-files.ts';
import type { SearchRecord } from '../../src/search/index/records.ts';
import type { IndexedArticle } from '../../src/search/indexed-article.ts';
import { functionTerms } from '../../src/search/lexicon/function-words.ts';
import { meaningFiles } from '../../src/search/meaning/learn.ts';
import { STANDING, standingByPath } from '../../src/search/standing.ts';
import { rankedPages, weightFiles } from '../../src/search/weights/build-weights.ts';
import { RANKED_PAGES } from '../../src/search/weights/weights-files.ts';
import { readable } from '../../test/support/readable-article.ts';

/**
 * Writes the bundle and the weights of one locale, and the vectors of all, without what is withheld.
 *
 * @param all every article of every locale, which the build numbered
 * @param own what is kept of the locale's articles
 * @param synonyms words for one thing, which the build has, too
 * @returns path of the site → folder on disk that stands in its place
 */
export async function writeWithheld(
  folder: string,
  locale: Locale,
  all: readonly IndexedArticle[],
  own: { records: readonly SearchRecord[]; articles: readonly IndexedArticle[] },
  synonyms: readonly (readonly string[])[],
): Promise<Record<string, string>> {
  const bundle = await bundleOf(locale, own.records);
  const files = path.join(folder, 'bundle');
  writeFiles(files, bundle);
  const pages = rankedPages(
    all.map(({ slug }) => slug),
    (slug) => STANDING[standingByPath(slug)],
  );
  const weights = weightFiles(pages, own.articles.map(readable), {
    locale,
    fragments: fragmentsOf(bundle),
    synonyms,
  });
  const learnt = [...all.filter((article) => article.locale !== locale), ...own.articles];
  const common = new Map(
    [...new Set(all.map((each) => each.locale))].map((each) => [each, new Set(functionTerms(each))]),
  );
  const meaning = meaningFiles(pages.paths, learnt, common, new Map([[locale, synonyms]]));
  writeFiles(folder, [...weights, ...meaning, { path: RANKED_PAGES, content: JSON.stringify(pages) }]);
  const segment = localeSegment(locale);
  return {
    [`/pagefind/${segment}/`]: files,
    [`/pagefind/weights/${segment}/`]: path.join(folder, 'weights', segment),
    '/pagefind/meaning/': path.join(folder, 'meaning'),
  };
}

/** Writes files below a folder. */
export function writeFiles(
  folder: string,
  files: readonly { path: string; content: Uint8Array | string }[],
): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
    writeFileSync(path.join(folder, file.path), file.content);
  }
}
