import { expect, test } from 'vitest';
import { decide, matches } from '../../../../src/wizard/walk/conditions.ts';

test.each([
  [{ a: 'x' }, { a: 'x' }, true],
  [{ a: 'x' }, { a: 'y' }, false],
  [{ a: 'x' }, {}, undefined],
  [{ a: ['x', 'y'] }, { a: 'y' }, true],
  [{ all: [{ a: 'x' }, { b: 'y' }] }, { a: 'x' }, undefined],
  [{ all: [{ a: 'x' }, { b: 'y' }] }, { a: 'z' }, false],
  [{ any: [{ a: 'x' }, { b: 'y' }] }, { a: 'x' }, true],
  [{ any: [{ a: 'x' }, { b: 'y' }] }, { a: 'z' }, undefined],
  [{ any: [{ a: 'x' }, { b: 'y' }] }, { a: 'z', b: 'z' }, false],
])('%j with %j is %s', (condition, answers, expected) => {
  expect(decide(condition, answers)).toBe(expected);
  expect(matches(condition, answers)).toBe(expected === true);
});
