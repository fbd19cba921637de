import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routingOf } from '../../../../src/wizard/flow/routing.ts';
import { readLink, writeLink } from '../../../../src/wizard/walk/answers.ts';
import { smallFlow } from '../small-flow.ts';

const routing = routingOf(smallFlow().data);
const read = (query: string) => readLink(routing, new URLSearchParams(query));

test('keys are sorted, whatever the order of answering', () => {
  expect(writeLink(routing, { seen: 'no', kind: 'broken' })).toBe('?kind=broken&seen=no&v=1');
  expect(writeLink(routing, { seen: 'no' }, 'look')).toBe('?from=look&seen=no&v=1');
});

test('nothing answered: no query', () => {
  expect(writeLink(routing, {})).toBe('');
});

test('unknown keys are dropped and named, those of other sites without a word', () => {
  expect(read('kind=bill&colour=red&utm_source=x&v=1')).toEqual({
    answers: { kind: 'bill' },
    stage: undefined,
    version: 1,
    dropped: ['colour'],
  });
  expect(writeLink(routing, { colour: 'red', kind: 'bill' })).toBe('?kind=bill&v=1');
});

test('an unknown stage and a version that is no number count as absent', () => {
  expect(read('from=nowhere&v=old')).toEqual({
    answers: {},
    stage: undefined,
    version: undefined,
    dropped: [],
  });
});

test('what is written is read back', () => {
  const answers = fc.record({ kind: fc.string(), seen: fc.string() }, { requiredKeys: [] });
  fc.assert(
    fc.property(answers, fc.constantFrom(undefined, 'look'), (given, stage) => {
      const link = read(writeLink(routing, given, stage));
      expect({ ...link.answers }).toEqual({ ...given });
      expect(link.stage).toBe(stage);
    }),
  );
});

test('what other sites and the search add is dropped without a word, what only looks so is named', () => {
  const { dropped } = read('utm_medium=x&fbclid=1&gclid=1&msclkid=1&pagefind-x=1&q=1&from=look&v=1');
  expect(dropped).toEqual([]);
  expect(read('xutm_=1&qq=1&toString=1').dropped).toEqual(['xutm_', 'qq', 'toString']);
});

test('a link says its stage and its version', () => {
  expect(read('from=look&v=2')).toMatchObject({ stage: 'look', version: 2 });
  expect(read('v=1.5')).toMatchObject({ stage: undefined, version: undefined });
  expect(read('').version).toBeUndefined();
  expect(read('from=toString').stage).toBeUndefined();
});
