import { expect, test } from 'vitest';
import { boundBy, decide, matches, testsOf } from '../../../../src/wizard/walk/conditions.ts';

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

test('a condition names what it asks for', () => {
  const condition = { all: [{ a: ['x', 'y'] }, { any: [{ b: 'z' }, { c: 'w' }] }] };
  expect(testsOf(condition).map(({ question, option }) => question + option)).toEqual([
    'ax',
    'ay',
    'bz',
    'cw',
  ]);
});

test('what an option asks holds always, or where its condition may', () => {
  const commitsWhen = { a: 'x' };
  expect(boundBy({ commits: 'Wait.' }, {})).toBe('Wait.');
  expect(boundBy({ commits: 'Wait.', commitsWhen }, { a: 'x' })).toBe('Wait.');
  expect(boundBy({ commits: 'Wait.', commitsWhen }, {})).toBe('Wait.');
  expect(boundBy({ commits: 'Wait.', commitsWhen }, { a: 'y' })).toBeUndefined();
  expect(boundBy({}, {})).toBeUndefined();
});
