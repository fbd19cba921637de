import { expect, test } from 'vitest';
import { entryOf } from '../../../src/lib/entry.ts';

test('an entry that is not there is an error with its id, also where objects inherit one', () => {
  expect(entryOf({ a: 0 }, 'a', 'letter')).toBe(0);
  expect(() => entryOf({ a: 0 }, 'toString', 'letter')).toThrow(
    'Unexpected letter "toString", expected one that is there.',
  );
});
