import { expect, test } from 'vitest';
import { holdsAt } from '../../../../../src/islands/wizard/walk/outcome-page.ts';
import type { Standing } from '../../../../../src/wizard/walk/standing.ts';

const standing = (part: Partial<Standing>): Standing => ({
  ...{ kind: 'reached', known: {}, assumed: {}, path: [], open: [], inForm: [] },
  ...part,
});

test('what is for a question off the path does not hold', () => {
  expect(holdsAt({ severity: 'a' }, standing({ known: { kind: 'bill' } }))).toBe(false);
  expect(holdsAt({ kind: 'bill' }, standing({ assumed: { kind: 'bill' } }))).toBe(true);
});

test('what is for an answer that the form has not got yet stays open', () => {
  expect(holdsAt({ severity: 'a' }, standing({ inForm: ['severity'] }))).toBeUndefined();
  const both = { all: [{ severity: 'a' }, { service: 'azure' }] };
  expect(holdsAt(both, standing({ inForm: ['severity'], known: { service: 'azure' } }))).toBeUndefined();
  expect(holdsAt(both, standing({ inForm: ['severity'], known: { service: 'dynamics' } }))).toBe(false);
  expect(holdsAt({ severity: 'a' }, standing({ inForm: ['severity'], known: { severity: 'b' } }))).toBe(
    false,
  );
});

test('at a page that is not reached yet, every question is open', () => {
  expect(holdsAt({ severity: 'a' }, standing({ kind: 'open' }))).toBeUndefined();
});
