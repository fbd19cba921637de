import { expect, test } from 'vitest';
import type { Fragment } from '../../../../../src/search/browser/text/fragment.ts';
import { matchingSentences } from '../../../../../src/search/browser/text/sentences.ts';
import { readWords } from '../../../../../src/search/cut.ts';

const fragment: Fragment = {
  path: 'a',
  title: 'Title',
  words: readWords('Title. One two three. Four <b> two.', false),
  anchors: [
    { element: 'h1', id: 'top', text: 'Title', location: 0 },
    { element: 'span', id: 's102', text: 'One two three.', location: 1 },
    { element: 'span', id: 's103', text: 'Four <b> two.', location: 4 },
  ],
};

test('a hit gives its whole sentence, with the hit apart', () => {
  expect(matchingSentences(fragment, [3], 3, 'en')).toEqual([
    {
      id: 's102',
      runs: [
        { text: 'One two ', hit: false },
        { text: 'three.', hit: true },
      ],
    },
  ]);
});

test('the sentence with more of the words comes first, and markup stays text', () => {
  const [sentence, ...others] = matchingSentences(fragment, [2, 5, 6], 1, 'en');
  expect(sentence?.id).toBe('s103');
  expect(sentence?.runs.find(({ hit }) => hit)?.text).toBe('<b> two.');
  expect(others).toEqual([]);
});

test('Chinese words join as they were written', () => {
  const chinese = { ...fragment, words: readWords('服务 ^请求 Azure ^已 ^提交', true), anchors: [] };
  expect(matchingSentences(chinese, [1, 2], 1, 'zh-CN')).toEqual([
    {
      id: undefined,
      runs: [
        { text: '服务', hit: false },
        { text: '请求 Azure', hit: true },
        { text: '已提交', hit: false },
      ],
    },
  ]);
});

test('between headings a sentence is taken whole, wherever its words stand in it', () => {
  const text = 'Title. Costs. The first one is free. Ask again, by e-mail, when it costs. That is all.';
  const page: Fragment = {
    ...fragment,
    words: readWords(text, false),
    anchors: [
      { element: 'h1', id: 'top', text: 'Title', location: 0 },
      { element: 'h2', id: 'costs', text: 'Costs', location: 1 },
    ],
  };
  const costs = page.words.flatMap(({ text: word }, index) => (/costs/i.test(word) ? [index] : []));
  const read = matchingSentences(page, costs, 3, 'en').map(({ id, runs }) => [
    id,
    runs.map((run) => run.text).join(''),
  ]);
  expect(read).toEqual([
    ['costs', 'Costs.'],
    ['costs', 'Ask again, by e-mail, when it costs.'],
  ]);
});

test('a sentence that only says the title again is no excerpt', () => {
  expect(matchingSentences(fragment, [0, 1], 3, 'en').map(({ id }) => id)).toEqual(['s102']);
});
