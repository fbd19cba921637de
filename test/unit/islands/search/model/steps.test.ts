import { expect, test } from 'vitest';
import { stepAmongOptions, stepAmongTitles } from '../../../../../src/islands/search/model/steps.ts';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, -1],
  ['ArrowUp', -1, undefined],
  ['Escape', 2, -1],
  ['Escape', -1, undefined],
  ['Enter', 1, undefined],
])('among three titles %s leads from %i to %s', (key, from, to) => {
  expect(stepAmongTitles(key, from, 3)).toBe(to);
});

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
  ['Enter', 1, undefined],
])('among three suggestions %s chooses from %i on %s', (key, from, to) => {
  expect(stepAmongOptions(key, from, 3)).toBe(to);
});

test('where nothing is suggested no key chooses, and in no results it stays in the field', () => {
  expect(stepAmongOptions('ArrowDown', -1, 0)).toBeUndefined();
  expect(stepAmongTitles('ArrowDown', -1, 0)).toBe(-1);
});
