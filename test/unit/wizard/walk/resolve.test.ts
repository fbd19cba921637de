import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routingOf } from '../../../../src/wizard/flow/routing.ts';
import { counted, resolve } from '../../../../src/wizard/walk/resolve.ts';
import { smallFlow } from '../small-flow.ts';

const routing = routingOf(smallFlow().data);

test('no answers: the first question', () => {
  expect(resolve(routing, {})).toEqual({
    kind: 'question',
    path: [],
    current: 'kind',
    known: {},
    assumed: {},
    inForm: [],
  });
});

test('answers are replayed to the next question and to the outcome', () => {
  expect(resolve(routing, { kind: 'broken' }).current).toBe('seen');
  expect(resolve(routing, { seen: 'yes', kind: 'broken' })).toMatchObject({
    current: 'wait',
    kind: 'outcome',
  });
});

test('an answer off the path counts for nothing and is there again when the path comes back', () => {
  const changed = { kind: 'bill', seen: 'yes' };
  expect(resolve(routing, changed)).toMatchObject({
    current: 'pay',
    path: [{ question: 'kind', option: 'bill' }],
  });
  expect(resolve(routing, { ...changed, kind: 'broken' }).current).toBe('wait');
});

test('an answer that is not offered stops the walk at its question', () => {
  expect(resolve(routing, { kind: 'broken', seen: 'perhaps' })).toEqual({
    kind: 'rejected',
    rejected: { question: 'seen', option: 'perhaps' },
    current: 'seen',
    path: [{ question: 'kind', option: 'broken' }],
    known: { kind: 'broken' },
    assumed: {},
    inForm: [],
  });
});

test('from a stage, what it gives decides the way and is not known', () => {
  expect(resolve(routing, {}, { stage: 'look' })).toMatchObject({
    current: 'seen',
    known: {},
    assumed: { kind: 'broken' },
    path: [{ question: 'kind', option: 'broken', given: 'stage' }],
  });
  expect(resolve(routing, { seen: 'yes' }, { stage: 'look' }).current).toBe('wait');
  expect(resolve(routing, { seen: 'yes' }, { stage: 'look' }).known).toEqual({ seen: 'yes' });
  expect(resolve(routing, {}, { stage: 'no-such-stage' }).current).toBe('kind');
  expect(resolve(routing, {}, { stage: 'toString' }).current).toBe('kind');
});

test('an answer to what a stage gives counts in its place', () => {
  expect(resolve(routing, { kind: 'bill' }, { stage: 'look' })).toMatchObject({
    current: 'pay',
    known: { kind: 'bill' },
    assumed: {},
  });
  expect(resolve(routing, { kind: 'owl' }, { stage: 'look' })).toMatchObject({
    kind: 'rejected',
    current: 'kind',
  });
});

test('what a profile answers is not asked, counts as known, and gives way to an answer', () => {
  const profile = { kind: 'broken', seen: 'no', owl: 'x' };
  expect(resolve(routing, {}, { profile })).toMatchObject({
    current: 'report',
    known: { kind: 'broken', seen: 'no' },
    path: [{ given: 'profile' }, { given: 'profile' }],
  });
  expect(resolve(routing, { seen: 'yes' }, { profile }).current).toBe('wait');
  expect(resolve(routing, {}, { profile: { kind: 'bill' }, stage: 'look' })).toMatchObject({
    current: 'pay',
  });
});

test('what the form asks is passed over, unless it is answered or its page is shown', () => {
  const inForm = routingOf(smallFlow(['  seen:\n', '  seen:\n    ask: form\n']).data);
  expect(resolve(inForm, { kind: 'broken' })).toMatchObject({
    current: 'report',
    known: { kind: 'broken' },
    inForm: ['seen'],
  });
  expect(resolve(inForm, { kind: 'broken', seen: 'yes' }).current).toBe('wait');
  expect(resolve(inForm, { kind: 'broken' }, { asks: (id) => id === 'seen' })).toMatchObject({
    kind: 'question',
    current: 'seen',
  });
});

test('conditions count what was answered and what was taken for granted', () => {
  expect(counted(resolve(routing, { seen: 'no' }, { stage: 'look' }))).toEqual({
    kind: 'broken',
    seen: 'no',
  });
});

test('the result is frozen', () => {
  const resolution = resolve(routing, { kind: 'broken' });
  for (const part of [resolution, resolution.path, resolution.path[0], resolution.known, resolution.assumed])
    expect(Object.isFrozen(part)).toBe(true);
});

test('any answers at all end at a node of the flow', () => {
  const nodes = ['kind', 'seen', 'pay', 'wait', 'report'];
  const value = fc.oneof(fc.constantFrom('broken', 'bill', 'yes', 'no', '__proto__'), fc.string());
  const answers = fc.dictionary(fc.oneof(fc.constantFrom('kind', 'seen', 'toString'), fc.string()), value);
  fc.assert(fc.property(answers, (given) => nodes.includes(resolve(routing, given).current)));
});
