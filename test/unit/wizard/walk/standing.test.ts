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
  const reached = { kind: 'reached', known: answers, assumed: {}, path, open: [] };
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
  });
  expect(standingAt(routing, 'report', {})).toMatchObject({ kind: 'open', open: ['kind', 'seen'] });
});

test('a node that the answers cannot lead to is excluded, and nothing counts there', () => {
  const nothing = { kind: 'excluded', known: {}, assumed: {}, open: [] };
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
  });
});

test('an answer that is not offered is still to be given', () => {
  expect(standingAt(routing, 'wait', { kind: 'broken', seen: 'owl' })).toMatchObject({
    kind: 'open',
    known: { kind: 'broken' },
    open: ['seen'],
  });
});
