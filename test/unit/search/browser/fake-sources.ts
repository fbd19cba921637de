import type { Locale } from '../../../../src/i18n/locales.ts';
import type { Sources } from '../../../../src/search/browser/sources.ts';
import type { IndexedArticle } from '../../../../src/search/indexed-article.ts';
import { rankedPages, weightFiles } from '../../../../src/search/weights/build-weights.ts';
import { rankPages } from '../../../../src/search/weights/rank-pages.ts';
import { othersOf } from '../../../../src/search/weights/stored.ts';
import { RANKED_PAGES } from '../../../../src/search/weights/weights-files.ts';
import { readable } from '../../../support/readable-article.ts';
import { type FakePage, fakeBundle, fragmentOf } from './fake-bundle.ts';

/** Pages by locale and path. */
export type FakePages = Readonly<Record<Locale, Readonly<Record<string, FakePage>>>>;

/** Sources over pages that are made up: bundles, weights and texts; nothing is asked for, widened or mended. */
export function fakeSources(
  reader: Locale,
  pages: FakePages,
  letters?: number,
  synonyms: readonly (readonly string[])[] = [],
): Sources & { asked: string[] } {
  const asked: string[] = [];
  const bundles = Object.entries(pages).map(([locale, own]) => {
    const { bundle } = fakeBundle(locale, own, letters);
    const search: typeof bundle.search = (query, filters) => {
      asked.push(query);
      return bundle.search(query, filters);
    };
    return { locale, search };
  });
  const load = loaderOf(pages, synonyms);
  return {
    asked,
    reader,
    locales: Object.keys(pages),
    open: async (locale) => {
      const bundle = bundles.find((each) => each.locale === locale);
      if (bundle === undefined) throw new Error(`No bundle of ${locale}.`);
      return bundle;
    },
    readTwin: async (path) => {
      const page = pages[reader]?.[path];
      if (page === undefined) throw new Error(`404 ${path}`);
      const sentence = (id: string) => page.sentences[Number(id.slice(1)) - 1];
      return { locale: reader, title: page.title, sentence };
    },
    isAligned: async () => true,
    common: () => Promise.reject(new Error('No list of common words.')),
    othersOf: (locale, term) => othersOf(locale, term, load),
    near: async () => [],
    articles: async () => 0,
    needs: () => Promise.reject(new Error('Nothing is asked for.')),
    rank: (locale, concepts) => rankPages(concepts, locale, load),
    page: async (locale, path) => {
      const page = pages[locale]?.[path];
      return page === undefined ? undefined : fragmentOf(path, page);
    },
    everywhere: false,
    mend: undefined,
    widen: undefined,
    filters: {},
  };
}

function loaderOf(
  pages: FakePages,
  synonyms: readonly (readonly string[])[],
): (file: string) => Promise<unknown> {
  const articles = Object.entries(pages).flatMap(([locale, own]) =>
    Object.entries(own)
      .filter(([slug]) => !slug.startsWith('wizard/'))
      .map(
        ([slug, { title, sentences }]): IndexedArticle => ({
          slug,
          locale,
          data: { title, translation: 'human' },
          segments: sentences.map((text, id) => ({ id: String(id), text, original: undefined })),
          loose: [],
        }),
      ),
  );
  const ranked = rankedPages(
    articles.map(({ slug }) => slug),
    () => 1,
  );
  const files = new Map<string, string>([[RANKED_PAGES, JSON.stringify(ranked)]]);
  for (const locale of Object.keys(pages)) {
    const texts = { locale, fragments: new Map<string, string>(), synonyms };
    for (const { path, content } of weightFiles(ranked, articles.map(readable), texts))
      files.set(path, content);
  }
  return async (file) => {
    const content = files.get(file);
    if (content === undefined) throw new Error(`404 ${file}`);
    return JSON.parse(content) as unknown;
  };
}
