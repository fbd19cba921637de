import { expect, test } from 'vitest';
import {
  describedBy,
  labelsOf,
  moveOn,
  offered,
  stateAt,
  stepsBefore,
} from '../../../../../src/islands/wizard/walk/walk-state.ts';
import { smallWalk } from '../../../wizard/small-walk.ts';

const { data, questions, labels } = smallWalk();
const at = (address: string) => stateAt(data, questions, new URL(address, 'https://example.com'));

test('the wizard’s own address asks the first question', () => {
  expect(at('/es/wizard/')).toEqual({
    kind: 'ask',
    href: '/es/wizard/kind/',
    state: { node: 'kind', answers: {}, stage: undefined, notices: [] },
  });
});

test('a named question is asked, whatever is answered', () => {
  expect(at('/es/wizard/kind/?kind=bill')).toMatchObject({
    kind: 'ask',
    state: { node: 'kind', answers: { kind: 'bill' } },
  });
});

test('answers without a named question lead on, to a question or away to an outcome', () => {
  expect(at('/es/wizard/?kind=broken')).toMatchObject({ kind: 'ask', state: { node: 'seen' } });
  expect(at('/es/wizard/?from=look')).toMatchObject({ kind: 'ask', state: { node: 'seen', stage: 'look' } });
  expect(at('/es/wizard/toString/?kind=bill')).toEqual({
    kind: 'leave',
    href: '/es/wizard/pay/?kind=bill&v=1',
  });
});

test('a question before its time says which comes first, with the answers kept', () => {
  expect(at('/es/wizard/seen/')).toMatchObject({
    state: {
      node: 'seen',
      notices: [{ text: 'early', way: { href: '/es/wizard/kind/', label: 'What?' } }],
    },
  });
  expect(at('/es/wizard/seen/?seen=no')).toMatchObject({
    state: { notices: [{ way: { href: '/es/wizard/kind/?seen=no&v=1' } }] },
  });
  expect(at('/es/wizard/seen/?from=look')).toMatchObject({ state: { notices: [] } });
});

test('a question that its answers exclude says so and leads on', () => {
  expect(at('/es/wizard/seen/?kind=bill')).toMatchObject({
    state: { notices: [{ text: 'excluded', way: { href: '/es/wizard/pay/?kind=bill&v=1', label: 'goOn' } }] },
  });
});

test('an answer that is refused asks its question again and says so', () => {
  expect(at('/es/wizard/?kind=owl')).toMatchObject({
    kind: 'ask',
    state: { node: 'kind', notices: [{ text: 'rejected' }] },
  });
});

test('an answer moves on to the next question, or leaves for an outcome', () => {
  const start = { node: 'kind', answers: {}, notices: [{ text: 'dropped' }] };
  expect(moveOn(data, start, 'broken')).toEqual({
    kind: 'ask',
    href: '/es/wizard/seen/?kind=broken&v=1',
    state: { node: 'seen', answers: { kind: 'broken' }, stage: undefined, notices: [] },
  });
  expect(moveOn(data, start, 'bill')).toEqual({ kind: 'leave', href: '/es/wizard/pay/?kind=bill&v=1' });
});

test('the steps before a question are those answered on the way to it', () => {
  const answers = { kind: 'broken', seen: 'no' };
  expect(stepsBefore(data, { node: 'seen', answers, notices: [] })).toEqual([
    { question: 'kind', option: 'broken' },
  ]);
  expect(stepsBefore(data, { node: 'kind', answers, notices: [] })).toEqual([]);
  expect(stepsBefore(data, { node: 'elsewhere', answers, notices: [] })).toHaveLength(2);
});

test('a stored answer is chosen only where it is offered', () => {
  expect(offered(questions, { node: 'kind', answers: { kind: 'bill' }, notices: [] })).toBe('bill');
  expect(offered(questions, { node: 'kind', answers: { kind: 'owl' }, notices: [] })).toBeUndefined();
  expect(offered(questions, { node: 'owl', answers: {}, notices: [] })).toBeUndefined();
});

test('labels are those of the questions', () => {
  expect(labelsOf(questions)).toEqual(labels);
});

test('the answers are described by the reason and the error, where there are any', () => {
  expect(describedBy(undefined, false)).toBeUndefined();
  expect(describedBy('So.', false)).toBe('wizard-why');
  expect(describedBy('So.', true)).toBe('wizard-why wizard-error');
});
