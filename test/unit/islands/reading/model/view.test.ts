import { expect, test } from 'vitest';
import { isView, stepAmongPairs } from '../../../../../src/islands/reading/model/view.ts';

test('a view is one of three', () => {
  expect(['text', 'columns', 'other', 'Text', '', undefined].filter(isView)).toEqual([
    'text',
    'columns',
    'other',
  ]);
});

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, undefined],
  ['ArrowUp', 2, 1],
  ['ArrowUp', 0, undefined],
  ['Enter', 1, undefined],
])('among three pairs %s leads from %i to %s', (key, from, to) => {
  expect(stepAmongPairs(key, from, 3)).toBe(to);
});
