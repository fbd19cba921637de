import { expect, test } from 'vitest';
import type { IndexedArticle } from '../../../../src/search/indexed-article.ts';
import { STANDING, standingByPath } from '../../../../src/search/standing.ts';
import { rankedPages, weightFiles } from '../../../../src/search/weights/build-weights.ts';
import { conceptOfTranslations, conceptsOf } from '../../../../src/search/weights/concepts.ts';
import { rankPages } from '../../../../src/search/weights/rank-pages.ts';
import { fragmentName, othersOf } from '../../../../src/search/weights/stored.ts';
import { RANKED_PAGES } from '../../../../src/search/weights/weights-files.ts';
import { readable } from '../../../support/readable-article.ts';

const article = (slug: string, title: string, text: string, loose: string[] = []): IndexedArticle => ({
  slug,
  locale: 'en',
  data: { title, translation: 'human' },
  segments: [{ id: '1', text, original: undefined }],
  loose,
});

const ARTICLES = [
  article('archive/reset', 'Reset a password', 'How to reset the password of a user.'),
  article('reset', 'Reset a password', 'How to reset the password of a user.'),
  article('bill', 'Read your bill', 'The bill names a user and a password now and then.', ['An invoice.']),
];
const pages = rankedPages(
  ARTICLES.map(({ slug }) => slug),
  (slug) => STANDING[standingByPath(slug)],
);
const COMMON = new Set(['the', 'of', 'my', 'forgot']);

/** The files of a site whose people say one thing in some words. */
function loaderOf(synonyms: string[][]) {
  const fragments = new Map([['reset', 'en_1']]);
  const files = new Map([
    [RANKED_PAGES, JSON.stringify(pages)],
    ...weightFiles(pages, ARTICLES.map(readable), { locale: 'en', fragments, synonyms }).map(
      ({ path, content }): [string, string] => [path, content],
    ),
  ]);
  return async (file: string) => JSON.parse(files.get(file) ?? '') as unknown;
}

async function ranked(text: string, synonyms: string[][] = []) {
  const load = loaderOf(synonyms);
  const concepts = await conceptsOf(text, 'en', COMMON, (term) => othersOf('en', term, load));
  return rankPages(concepts, 'en', load);
}

async function paths(text: string, synonyms: string[][] = []) {
  return (await ranked(text, synonyms)).map(({ path }) => path);
}

test('an article that is named like the query comes first, and an archived one after it', async () => {
  expect(await paths('reset my password')).toEqual(['reset', 'archive/reset', 'bill']);
});

test('another word for the same finds it, also one of several words', async () => {
  expect(await paths('passcode', [['passcode', 'password']])).toContain('reset');
  expect((await paths('log-in word', [['log-in word', 'password']]))[0]).toBe('reset');
});

test('what an article holds in other words alone is less sure', async () => {
  const [typed] = await ranked('password');
  const [other] = await ranked('passcode', [['passcode', 'password']]);
  expect(other?.share).toBe(typed?.share);
  expect(other?.sure).toBeLessThan(typed?.sure ?? 0);
});

test('an expression of words that stand everywhere has other words, too', async () => {
  expect((await paths('my of', [['my of', 'bill']]))[0]).toBe('bill');
});

test('text without segments is searched', async () => {
  expect(await paths('invoice')).toEqual(['bill']);
});

test('a translated word brings the other words of its own language', async () => {
  const load = loaderOf([['passcode', 'password']]);
  const translations = [{ terms: ['passco'], weight: 1 }];
  const concept = await conceptOfTranslations(translations, (term) => othersOf('en', term, load));
  expect((await rankPages([concept], 'en', load)).map(({ path }) => path)).toContain('reset');
});

test('words that say nothing are left out, unless there are no others', async () => {
  expect(await paths('forgot the')).toEqual(await paths('the'));
  expect(await paths('xyzzy')).toEqual([]);
});

test('the file with an article’s text is known by its path', async () => {
  expect(await fragmentName('en', 'reset', loaderOf([]))).toBe('en_1');
  expect(await fragmentName('en', 'bill', loaderOf([]))).toBeUndefined();
});

test.each([
  ['partner-center/announcements/2020-may', 'announcement'],
  ['archive/china-add-a-customer', 'archived'],
  ['partner-center/partner-center-for-microsoft-cloud-germany', 'other-cloud'],
  ['partner-center/add-a-customer', 'current'],
])('%s is %s', (path, standing) => {
  expect(standingByPath(path)).toBe(standing);
});
