import { expect, test } from 'vitest';
import type { IndexedArticle } from '../../../../src/search/indexed-article.ts';
import { meaningFiles } from '../../../../src/search/meaning/learn.ts';
import { rankByMeaning } from '../../../../src/search/meaning/rank-by-meaning.ts';
import { rankedPages, weightFiles } from '../../../../src/search/weights/build-weights.ts';
import { RANKED_PAGES } from '../../../../src/search/weights/weights-files.ts';
import { readable } from '../../../support/readable-article.ts';

/** Articles about two subjects, whose words never stand together, in two languages. */
const SUBJECTS = [
  { en: ['invoice', 'payment', 'currency'], es: ['factura', 'pago', 'moneda'] },
  { en: ['laptop', 'device', 'firmware'], es: ['portatil', 'dispositivo', 'sistema'] },
];

function articlesOf(count: number): IndexedArticle[] {
  return Array.from({ length: count }, (_, number) => number).flatMap((number) => {
    const subject = SUBJECTS[number % 2];
    return (['en', 'es'] as const).map((locale): IndexedArticle => {
      // Each article leaves one of the subject's words out: only others tell what that one means.
      const words = (subject?.[locale] ?? []).filter((_, at) => at !== number % 3);
      const text = `${words.join(' ')} x${number}`;
      const segments = [{ id: '1', text, original: undefined }];
      return {
        slug: `a${number}`,
        locale,
        data: { title: `n${number}`, translation: 'human' },
        segments,
        loose: [],
      };
    });
  });
}

/** Words that stand in no article: one, and two that are one expression. */
const SYNONYMS = new Map([
  [
    'en',
    [
      ['notebook', 'laptop'],
      ['tax form', 'invoice'],
      ['axis', 'xyzzy'],
    ],
  ],
]);

function loaderOf(articles: readonly IndexedArticle[], standing: (slug: string) => number = () => 1) {
  const pages = rankedPages(
    articles.map(({ slug }) => slug),
    standing,
  );
  const none = { fragments: new Map(articles.map(({ slug }) => [slug, slug])), synonyms: [] };
  const files = new Map(
    [
      { path: RANKED_PAGES, content: JSON.stringify(pages) },
      ...['en', 'es'].flatMap((locale) => weightFiles(pages, articles.map(readable), { locale, ...none })),
      ...meaningFiles(pages.paths, articles, new Map(), SYNONYMS, { most: 2 }),
    ].map(({ path, content }) => [path, content]),
  );
  return async (file: string) => JSON.parse(files.get(file) ?? 'missing') as unknown;
}

const word = (locale: string, term: string) => [{ locale, term }];

test('articles are near that do not hold the word, since they hold what it stands with', async () => {
  const near = await rankByMeaning(word('en', 'curren'), 'en', [], loaderOf(articlesOf(60)));
  const first = near.slice(0, 30).map(({ path }) => Number(path.slice(1)));
  expect(first.every((number) => number % 2 === 0)).toBe(true);
  expect(first.some((number) => number % 3 === 2)).toBe(true);
});

test('a word of another language is near the same articles', async () => {
  const near = await rankByMeaning(word('es', 'portat'), 'en', [], loaderOf(articlesOf(60)));
  expect(near.slice(0, 30).every(({ path }) => Number(path.slice(1)) % 2 === 1)).toBe(true);
});

test('a word that stands nowhere is near what the other words for the same thing are near, and so is an expression', async () => {
  const load = loaderOf(articlesOf(60));
  const subjects = async (term: string) => {
    const near = await rankByMeaning(word('en', term), 'en', [], load);
    return new Set(near.slice(0, 20).map(({ path }) => Number(path.slice(1)) % 2));
  };
  expect(await subjects('notebo')).toEqual(new Set([1]));
  expect(await subjects('tax form')).toEqual(new Set([0]));
});

test('an article that ranks below others does so here, too', async () => {
  const load = loaderOf(articlesOf(60), (slug) => (slug === 'a0' ? 0.1 : 1));
  const near = await rankByMeaning(word('en', 'paymen'), 'en', [], load);
  expect(near.slice(0, 20).map(({ path }) => path)).not.toContain('a0');
});

test('words that stand nowhere, and sites too small to learn from, bring nothing', async () => {
  expect(await rankByMeaning(word('en', 'xyzzy'), 'en', [], loaderOf(articlesOf(60)))).toEqual([]);
  expect(await rankByMeaning(word('en', 'axis'), 'en', [], loaderOf(articlesOf(60)))).toEqual([]);
  expect(await rankByMeaning(word('en', 'paymen'), 'en', [], loaderOf(articlesOf(10)))).toEqual([]);
});

test('of a large docset only articles beside those that were found are looked at', async () => {
  const load = loaderOf(articlesOf(1100));
  const asked: string[] = [];
  const near = await rankByMeaning(word('en', 'paymen'), 'en', ['a1099', 'a300'], async (file) => {
    asked.push(file);
    return load(file);
  });
  expect(asked.filter((file) => file.includes('/pages-'))).toEqual([
    'meaning/pages-4.json',
    'meaning/pages-1.json',
  ]);
  expect(near.length).toBeGreaterThan(0);
});
