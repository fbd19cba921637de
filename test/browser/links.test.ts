import { expect, inject, test } from 'vitest';
import { checkLinks } from '../../src/build/check-links.ts';
import { formatProblem } from '../../src/lib/problem.ts';

test('every internal link and anchor of the built site resolves', () => {
  expect(checkLinks(inject('outDir')).map(formatProblem)).toEqual([]);
});
