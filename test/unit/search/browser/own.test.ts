import { expect, test } from 'vitest';
import { ownLines } from '../../../../src/search/browser/own.ts';
import { fakeBundle } from './fake-bundle.ts';

const PAGES = {
  add: { title: 'Add a new customer', sentences: ['Add a new customer.', 'Choose the plan.'] },
  list: { title: 'Customer list', sentences: ['The list says how to add a customer, new or not.'] },
  axis: { title: 'X axis', sentences: ['The x axis.'] },
};

async function linesFor(text: string, most = 10) {
  const { bundle, asked } = fakeBundle('en', PAGES, 1);
  const pages = { reader: 'en', readTwin: () => Promise.reject(), isAligned: async () => true };
  const seen = new Set<string>();
  const common = async () => new Set(['a', 'the', 'custom']);
  const answers = ownLines(pages, bundle, { text, most, seen, filters: {}, common });
  const paths: string[] = [];
  const more: number[] = [];
  let askedBefore: string[] | undefined;
  for await (const answer of answers) {
    if (answer.kind === 'more') more.push(answer.count);
    if (answer.kind !== 'line') continue;
    askedBefore ??= [...asked];
    paths.push(answer.line.path);
  }
  return { paths, more, askedBefore };
}

test('a longer query is looked for by its telling words until the first line is there', async () => {
  const { paths, askedBefore } = await linesFor('add a new customer');
  expect(askedBefore).toEqual(['add new']);
  expect(paths).toEqual(['add', 'list']);
});

test('a page that is named like the query comes first, though it holds no such phrase', async () => {
  expect((await linesFor('a customer new add')).paths[0]).toBe('add');
});

test('a page that does not hold the words is not shown, however it was found', async () => {
  expect((await linesFor('xyzzy')).paths).toEqual([]);
  expect((await linesFor('axis')).paths).toEqual(['axis']);
});

test('where no page holds all words, one that holds most of them is a guess', async () => {
  expect((await linesFor('please choose the new plan to add')).paths).toContain('add');
});

test('beyond the lines that are wanted, it says how many pages are left', async () => {
  expect(await linesFor('customer', 1)).toMatchObject({ paths: ['add'], more: [1] });
});
