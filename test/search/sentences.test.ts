import { expect, test } from 'vitest';
import { type Fragment, matchingSentences } from '../../src/search/browser/sentences.ts';

const fragment: Fragment = {
  title: 'Title',
  content: 'Title. One two three. Four <b> six.',
  filters: {},
  anchors: [
    { element: 'h1', id: 'top', text: 'Title', location: 0 },
    { element: 'span', id: 's102', text: 'One two three.', location: 1 },
    { element: 'span', id: 's103', text: 'Four <b> six.', location: 4 },
  ],
};

test('a hit gives its whole sentence, with the hit apart', () => {
  expect(matchingSentences(fragment, [{ word: 2, score: 1 }], 3)).toEqual([
    {
      id: 's102',
      runs: [
        { text: 'One', hit: false },
        { text: ' ', hit: false },
        { text: 'two', hit: true },
        { text: ' ', hit: false },
        { text: 'three.', hit: false },
      ],
    },
  ]);
});

test('the sentence with more score comes first, and markup stays text', () => {
  const sentences = matchingSentences(
    fragment,
    [
      { word: 1, score: 1 },
      { word: 5, score: 2 },
    ],
    1,
  );
  expect(sentences.map(({ id }) => id)).toEqual(['s103']);
  expect(sentences[0]?.runs.find(({ hit }) => hit)?.text).toBe('<b>');
});

test('Chinese words join without a space', () => {
  const chinese = { ...fragment, content: '服务\u200B请求\u200B已\u200B提交', anchors: [] };
  const [sentence] = matchingSentences(chinese, [{ word: 1, score: 1 }], 1);
  expect(sentence).toEqual({
    id: undefined,
    runs: [
      { text: '服务', hit: false },
      { text: '请求', hit: true },
      { text: '已提交', hit: false },
    ],
  });
});
