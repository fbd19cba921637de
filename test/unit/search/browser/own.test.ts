import { expect, test } from 'vitest';
import { ownLines } from '../../../../src/search/browser/own.ts';
import { rankTyped } from '../../../../src/search/browser/ranked.ts';
import type { Sources } from '../../../../src/search/browser/sources.ts';
import { fakeSources } from './fake-sources.ts';

const PAGES = {
  add: { title: 'Add a new customer', sentences: ['Add a new customer.', 'Choose the plan.'] },
  list: { title: 'Customer list', sentences: ['The list says how to add a customer, new or not.'] },
  axis: { title: 'X axis', sentences: ['The x axis.'] },
};

const SYNONYMS = [
  ['client', 'customer'],
  ['fresh client', 'new customer'],
];

async function linesFor(
  text: string,
  {
    most = 10,
    words = text.split(' ').length,
    near,
  }: { most?: number; words?: number; near?: Sources['near'] } = {},
) {
  const sources = fakeSources('en', { en: PAGES }, 1, SYNONYMS);
  if (near !== undefined) sources.near = near;
  sources.common = async () => new Set(['a', 'the', 'to']);
  const ranking = words > 1 ? await rankTyped(sources, 'en', text) : undefined;
  const open = () => sources.open('en');
  const answers = ownLines(sources, { text, most, seen: new Set(), filters: {}, ranking, open });
  const paths: string[] = [];
  const more: number[] = [];
  let askedBefore: string[] | undefined;
  for await (const answer of answers) {
    if (answer.kind === 'more') more.push(answer.count);
    if (answer.kind !== 'line') continue;
    askedBefore ??= [...sources.asked];
    paths.push(answer.line.path);
  }
  return { paths, more, askedBefore, asked: sources.asked };
}

test('a page that holds a longer query is there before its bundle is opened', async () => {
  const { paths, askedBefore } = await linesFor('add a new customer');
  expect(askedBefore).toEqual([]);
  expect(paths).toEqual(['add', 'list']);
});

test('a page that is named like the query comes first, though it holds no such phrase', async () => {
  expect((await linesFor('a customer new add')).paths[0]).toBe('add');
});

test('of pages that hold some of a longer query the one that is near to what it means comes first, before the bundle is opened', async () => {
  const query = 'which customer is it to add';
  expect((await linesFor(query)).paths).toEqual(['add', 'list']);
  const { paths, askedBefore } = await linesFor(query, { near: async () => [{ path: 'list', nearness: 1 }] });
  expect(paths).toEqual(['list', 'add']);
  expect(askedBefore).toEqual([]);
});

test('an expression is one thing to what the query means, beside its words', async () => {
  const asked: string[][] = [];
  const near: Sources['near'] = async (words) => {
    asked.push(words.map(({ term }) => term));
    return [];
  };
  await linesFor('please add a fresh client to it', { near });
  expect(asked[0]).toEqual(['please', 'add', 'fresh', 'fresh client', 'client', 'it']);
});

test('a page that does not hold the word is not shown, however it was found', async () => {
  expect((await linesFor('xyzzy')).paths).toEqual([]);
  expect((await linesFor('axis')).paths).toEqual(['axis']);
});

test('of several words not all have to stand on a page', async () => {
  expect((await linesFor('please choose the new plan to add')).paths[0]).toBe('add');
});

test('a page that has another word for the same is found', async () => {
  expect((await linesFor('add a client')).paths[0]).toBe('add');
});

test('beyond the lines that are wanted of a word, it says how many pages are left', async () => {
  expect(await linesFor('customer', { most: 1 })).toMatchObject({ paths: ['add'], more: [1] });
});

test('of a word that more pages hold than are wanted, the bundle is not opened', async () => {
  const { paths, more, asked } = await linesFor('customer', { most: 1 });
  expect({ paths, more, asked }).toEqual({ paths: ['add'], more: [1], asked: [] });
});

test('of a word that few pages hold, the bundle says what else begins like it, none twice', async () => {
  const { paths, more, asked } = await linesFor('customer');
  expect(paths).toEqual(['add', 'list']);
  expect(more).toEqual([]);
  expect(asked).not.toEqual([]);
});
