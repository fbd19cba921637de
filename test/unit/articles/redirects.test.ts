import { expect, test } from 'vitest';
import { isExternal, redirectsSchema } from '../../../src/articles/redirects.ts';

test.each([
  ['get-help', true],
  ['a/b', true],
  ['https://example.org/a', true],
  ['http://example.org', true],
  ['ftp://example.org', false],
  ['xhttp://example.org', false],
  ['httpsx://example.org', false],
  ['javascript:alert(1)', false],
  ['', false],
  [1, false],
])('a redirect to %s is taken: %s', (target, isTaken) => {
  expect(redirectsSchema.safeParse({ old: target }).success).toBe(isTaken);
});

test('an address leads out of the site, a slug does not', () => {
  expect(['https://example.org', 'a/b'].map(isExternal)).toEqual([true, false]);
});
