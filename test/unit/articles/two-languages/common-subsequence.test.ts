import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSubsequence } from '../../../../src/articles/two-languages/common-subsequence.ts';

test.each([
  ['', '', ''],
  ['a', '', ''],
  ['abc', 'abc', '00 11 22'],
  ['abc', 'xabcy', '01 12 23'],
  ['xaby', 'ab', '10 21'],
  ['abcd', 'acd', '00 21 32'],
  ['aa', 'a', '00'],
  ['axbxc', 'abc', '00 21 42'],
  ['ab', 'ba', '10'],
  ['xabcz', 'ybcaz', '21 32 44'],
])('of %s and %s the common places are %s', (one, other, pairs) => {
  expect(commonSubsequence([...one], [...other]).map((pair) => pair.join(''))).toEqual(
    pairs === '' ? [] : pairs.split(' '),
  );
});

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });

test('the common places hold the same, go upwards and are as many as there can be', () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const pairs = commonSubsequence(one, other);
      for (const [from, to] of pairs) expect(one[from]).toBe(other[to]);
      for (const [index, [from, to]] of pairs.slice(1).entries()) {
        expect(from).toBeGreaterThan(pairs[index]?.[0] ?? 0);
        expect(to).toBeGreaterThan(pairs[index]?.[1] ?? 0);
      }
      expect(pairs.length).toBe(longest(one, other));
    }),
  );
});

/** By trying everything. */
function longest([first, ...one]: string[], other: string[]): number {
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  return Math.max(longest(one, other), at < 0 ? 0 : 1 + longest(one, other.slice(at + 1)));
}
