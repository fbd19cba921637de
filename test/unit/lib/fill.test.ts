import { expect, test } from 'vitest';
import { entryOf } from '../../../src/lib/entry.ts';
import { fill } from '../../../src/lib/fill.ts';

test('each placeholder gets its value, as it is', () => {
  expect(fill('{{a}} of {{b}}, {{a}}', { a: 1, b: '$&' })).toBe('1 of $&, 1');
});

test('a placeholder without a value is no empty place but an error', () => {
  expect(() => fill('{{name}}', { names: 'x' })).toThrow('Unexpected placeholder "name"');
});

test('an entry that is not there is an error with its id, also where objects inherit one', () => {
  expect(entryOf({ a: 0 }, 'a', 'letter')).toBe(0);
  expect(() => entryOf({ a: 0 }, 'toString', 'letter')).toThrow(
    'Unexpected letter "toString", expected one that is there.',
  );
});
