import { expect, test } from 'vitest';
import { routingOf } from '../../../../src/wizard/flow/routing.ts';
import { standingAt } from '../../../../src/wizard/walk/standing.ts';
import { smallFlow } from '../small-flow.ts';

const routing = routingOf(smallFlow().data);

test('a node that the answers lead to, or over, is reached', () => {
  const answers = { kind: 'broken', seen: 'yes' };
  const path = [
    { question: 'kind', option: 'broken' },
    { question: 'seen', option: 'yes' },
  ];
  const reached = { kind: 'reached', known: answers, assumed: {}, path, open: [], inForm: [] };
  for (const node of ['kind', 'seen', 'wait'])
    expect(standingAt(routing, node, answers), node).toEqual(reached);
  expect(standingAt(routing, 'kind', {})).toMatchObject({ kind: 'reached', known: {} });
});

test('a node that answers may still lead to is open, and names what is to be answered', () => {
  expect(standingAt(routing, 'wait', { seen: 'yes' })).toEqual({
    kind: 'open',
    known: { seen: 'yes' },
    assumed: {},
    path: [{ question: 'seen', option: 'yes' }],
    open: ['kind'],
    inForm: [],
  });
  expect(standingAt(routing, 'report', {})).toMatchObject({ kind: 'open', open: ['kind', 'seen'] });
});

test('a node that the answers cannot lead to is excluded, and nothing counts there', () => {
  const nothing = { kind: 'excluded', known: {}, assumed: {}, open: [], inForm: [] };
  expect(standingAt(routing, 'seen', { kind: 'bill' })).toEqual({
    ...nothing,
    path: [{ question: 'kind', option: 'bill' }],
  });
  expect(standingAt(routing, 'wait', { seen: 'no' })).toMatchObject(nothing);
  expect(standingAt(routing, 'pay', {}, { stage: 'look' })).toMatchObject(nothing);
});

test('what a stage gives is taken for granted, not answered', () => {
  expect(standingAt(routing, 'wait', { seen: 'yes' }, { stage: 'look' })).toEqual({
    kind: 'reached',
    known: { seen: 'yes' },
    assumed: { kind: 'broken' },
    path: [
      { question: 'kind', option: 'broken', given: 'stage' },
      { question: 'seen', option: 'yes' },
    ],
    open: [],
    inForm: [],
  });
});

test('an answer that is not offered is still to be given', () => {
  expect(standingAt(routing, 'wait', { kind: 'broken', seen: 'owl' })).toMatchObject({
    kind: 'open',
    known: { kind: 'broken' },
    open: ['seen'],
  });
});

test('what the form asks stands in no way, and is told; a node behind one of its answers is open', () => {
  const inForm = routingOf(smallFlow(['  seen:\n', '  seen:\n    ask: form\n']).data);
  expect(standingAt(inForm, 'report', { kind: 'broken' })).toMatchObject({
    kind: 'reached',
    known: { kind: 'broken' },
    inForm: ['seen'],
  });
  expect(standingAt(inForm, 'report', { kind: 'broken', seen: 'no' })).toMatchObject({
    known: { kind: 'broken', seen: 'no' },
    inForm: ['seen'],
  });
  expect(standingAt(inForm, 'wait', { kind: 'broken' })).toMatchObject({ kind: 'open', open: ['seen'] });
  expect(standingAt(inForm, 'wait', { kind: 'broken', seen: 'no' }).kind).toBe('excluded');
});

test('what a profile answers is known, and no answer given here', () => {
  expect(standingAt(routing, 'wait', { seen: 'yes' }, { profile: { kind: 'broken' } })).toMatchObject({
    kind: 'reached',
    known: { kind: 'broken', seen: 'yes' },
    path: [{ question: 'kind', given: 'profile' }, { question: 'seen' }],
  });
});
