import { expect, test } from 'vitest';
import type { IndexedArticle } from '../../../../src/search/indexed-article.ts';
import { STANDING, standingByPath } from '../../../../src/search/standing.ts';
import { rankedPages, weightFiles } from '../../../../src/search/weights/build-weights.ts';
import { conceptsOf } from '../../../../src/search/weights/concepts.ts';
import { fragmentName, rankPages } from '../../../../src/search/weights/rank-pages.ts';
import { RANKED_PAGES } from '../../../../src/search/weights/weights-files.ts';

const article = (slug: string, title: string, text: string): IndexedArticle => ({
  slug,
  locale: 'en',
  data: { title, translation: 'human' },
  segments: [{ id: '1', text, original: undefined }],
});

const ARTICLES = [
  article('archive/reset', 'Reset a password', 'How to reset the password of a user.'),
  article('reset', 'Reset a password', 'How to reset the password of a user.'),
  article('bill', 'Read your bill', 'The bill names a user and a password now and then.'),
];
const pages = rankedPages(ARTICLES, (slug) => STANDING[standingByPath(slug)]);
const files = new Map([
  [RANKED_PAGES, JSON.stringify(pages)],
  ...weightFiles(pages, ARTICLES, 'en', new Map([['reset', 'en_1']])).map(
    ({ path, content }): [string, string] => [path, content],
  ),
]);
const load = async (file: string) => JSON.parse(files.get(file) ?? '') as unknown;

async function paths(text: string, synonyms: string[][] = []) {
  const concepts = conceptsOf(text, 'en', new Set(['the', 'of', 'my', 'forgot']), synonyms);
  return (await rankPages(concepts, 'en', load)).map(({ path }) => path);
}

test('an article that is named like the query comes first, and an archived one after it', async () => {
  expect(await paths('reset my password')).toEqual(['reset', 'archive/reset', 'bill']);
});

test('another word for the same finds it, also one of several words', async () => {
  expect(await paths('passcode', [['passcode', 'password']])).toContain('reset');
  expect((await paths('log-in word', [['log-in word', 'password']]))[0]).toBe('reset');
});

test('words that say nothing are left out, unless there are no others', async () => {
  expect(await paths('forgot the')).toEqual(await paths('the'));
  expect(await paths('xyzzy')).toEqual([]);
});

test('the file with an article’s text is known by its path', async () => {
  expect(await fragmentName('en', 'reset', load)).toBe('en_1');
  expect(await fragmentName('en', 'bill', load)).toBeUndefined();
});

test.each([
  ['partner-center/announcements/2020-may', 'announcement'],
  ['archive/china-add-a-customer', 'archived'],
  ['partner-center/partner-center-for-microsoft-cloud-germany', 'other-cloud'],
  ['partner-center/add-a-customer', 'current'],
])('%s is %s', (path, standing) => {
  expect(standingByPath(path)).toBe(standing);
});
