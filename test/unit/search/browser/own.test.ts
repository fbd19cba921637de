import { expect, test } from 'vitest';
import { ownLines } from '../../../../src/search/browser/own.ts';
import type { Bundle } from '../../../../src/search/browser/query/bundle.ts';
import { readWords } from '../../../../src/search/cut.ts';

const PAGES: Record<string, { title: string; text: string }> = {
  add: { title: 'Add a new customer', text: 'Add a new customer. Choose the plan.' },
  list: { title: 'Customer list', text: 'The list says how to add a customer, new or not.' },
  axis: { title: 'X axis', text: 'The x axis.' },
};

/** A bundle that finds words by their first letters, as Pagefind does, and notes what it was asked. */
function fakeBundle(): { bundle: Bundle; asked: string[] } {
  const asked: string[] = [];
  const search = async (query: string) => {
    asked.push(query);
    const phrase = query.startsWith('"');
    const typed = query.replaceAll('"', '').toLowerCase().split(' ');
    return Object.entries(PAGES).flatMap(([path, { title, text }]) => {
      const words = readWords(text, false);
      const hits = words.flatMap(({ text: word }, index) =>
        typed.some((each) => word.toLowerCase().startsWith(each.slice(0, 1))) ? [index] : [],
      );
      const isFound = phrase ? text.toLowerCase().includes(typed.join(' ')) : hits.length > 0;
      const load = async () => ({ path, title, words, anchors: [] });
      return isFound ? [{ id: path, score: 1, words: hits, load }] : [];
    });
  };
  return { bundle: { locale: 'en', search }, asked };
}

async function linesFor(text: string) {
  const { bundle, asked } = fakeBundle();
  const pages = { reader: 'en', readTwin: () => Promise.reject(), isAligned: async () => true };
  const seen = new Set<string>();
  const common = async () => new Set(['a', 'the', 'custom']);
  const answers = ownLines(pages, bundle, { text, most: 10, seen, filters: {}, common });
  const paths: string[] = [];
  let askedBefore: string[] | undefined;
  for await (const answer of answers) {
    if (answer.kind !== 'line') continue;
    askedBefore ??= [...asked];
    paths.push(answer.line.path);
  }
  return { paths, askedBefore };
}

test('a longer query is looked for by its telling words until the first line is there', async () => {
  const { paths, askedBefore } = await linesFor('add a new customer');
  expect(askedBefore).toEqual(['add new']);
  expect(paths).toEqual(['add', 'list']);
});

test('a page that does not hold the words is not shown, however it was found', async () => {
  expect((await linesFor('xyzzy')).paths).toEqual([]);
  expect((await linesFor('axis')).paths).toEqual(['axis']);
});

test('where no page holds all words, one that holds most of them is a guess', async () => {
  expect((await linesFor('please choose the new plan to add')).paths).toContain('add');
});
