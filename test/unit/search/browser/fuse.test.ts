import { expect, test } from 'vitest';
import { fuse } from '../../../../src/search/browser/fuse.ts';

test('what several rankings hold comes before what one holds', () => {
  expect(
    fuse([
      ['a', 'b', 'c'],
      ['d', 'b'],
      ['e', 'f', 'b'],
    ]),
  ).toEqual(['b', 'a', 'd', 'e', 'f', 'c']);
});

test('one ranking keeps its order, none gives nothing', () => {
  expect(fuse([['x', 'y', 'z'], []])).toEqual(['x', 'y', 'z']);
  expect(fuse([])).toEqual([]);
});

test('a weight lifts an item above better ranked ones', () => {
  expect(fuse([['x', 'y', 'z']], (item) => (item === 'z' ? 3 : 1))).toEqual(['z', 'x', 'y']);
});
