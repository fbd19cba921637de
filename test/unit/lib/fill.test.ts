import { expect, test } from 'vitest';
import { fill } from '../../../src/lib/fill.ts';

test('every placeholder gets its value', () => {
  expect(fill('{{count}} of {{all}}, {{count}}', { count: 0, all: '<b>' })).toBe('0 of <b>, 0');
  expect(fill('no placeholder', {})).toBe('no placeholder');
});

test('a placeholder without a value is an error, not a gap', () => {
  expect(() => fill('Found in {{language}}', { count: 1 })).toThrow(
    'Unexpected {{language}} without a value.',
  );
});
