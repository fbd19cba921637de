import { expect, test } from 'vitest';
import {
  describedBy,
  labelsOf,
  leftWords,
  moveOn,
  offered,
  stateAt,
  stateFrom,
  stepsBefore,
  withAnswer,
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

const PROFILE = { kind: 'broken' };
const asked = { node: 'seen', answers: {}, profile: PROFILE, notices: [] };

test('what the profile answers is passed over, is a step before, and stands in no address', () => {
  expect(stateAt(data, questions, new URL('https://x.example/es/wizard/?seen=owl'), PROFILE)).toMatchObject({
    state: { node: 'seen', profile: PROFILE },
  });
  expect(stateAt(data, questions, new URL('https://x.example/es/wizard/'), PROFILE)).toMatchObject({
    state: { node: 'seen' },
  });
  expect(moveOn(data, asked, 'no')).toEqual({ kind: 'leave', href: '/es/wizard/report/?seen=no&v=1' });
  expect(stepsBefore(data, asked)).toEqual([{ question: 'kind', option: 'broken', given: 'profile' }]);
});

test('a question that was named is asked with the profile’s answer chosen; a guest in an article goes on', () => {
  const address = new URL('https://x.example/es/wizard/kind/');
  expect(stateAt(data, questions, address, PROFILE)).toMatchObject({ state: { node: 'kind' } });
  expect(offered(questions, { node: 'kind', answers: {}, profile: PROFILE, notices: [] })).toBe('broken');
  expect(stateFrom(data, questions, new URL('https://x.example/es/wizard/kind/?seen=yes'), PROFILE)).toEqual({
    kind: 'leave',
    href: '/es/wizard/wait/?seen=yes&v=1',
  });
  expect(stateFrom(data, questions, address, {})).toMatchObject({ state: { node: 'kind' } });
});

test('what the profile says anyway is no answer of the walk', () => {
  const state = { node: 'kind', answers: { kind: 'bill', seen: 'no' }, profile: PROFILE, notices: [] };
  expect(withAnswer(state, 'broken')).toEqual({ seen: 'no' });
  expect(withAnswer(state, 'bill')).toEqual({ kind: 'bill', seen: 'no' });
});

test('the number of questions left is said', () => {
  const { data: counting } = smallWalk();
  const told = { ...counting, strings: { ...counting.strings, left: '{{count}} left' } };
  expect(leftWords(told, { node: 'kind', answers: {}, notices: [] })).toBe('1 left');
  expect(leftWords(told, { node: 'kind', answers: {}, profile: { seen: 'no' }, notices: [] })).toBe(
    'leftNone',
  );
});
