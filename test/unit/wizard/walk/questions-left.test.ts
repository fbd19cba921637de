import { expect, test } from 'vitest';
import { routingOf } from '../../../../src/wizard/flow/routing.ts';
import { questionsLeft } from '../../../../src/wizard/walk/questions-left.ts';
import { smallFlow } from '../small-flow.ts';

const routing = routingOf(smallFlow().data);

test('the longest way counts, and what is answered later does not', () => {
  expect(questionsLeft(routing, 'kind', {})).toBe(1);
  expect(questionsLeft(routing, 'seen', { kind: 'broken' })).toBe(0);
  expect(questionsLeft(routing, 'kind', { seen: 'yes' })).toBe(0);
});

test('what a profile answers is not left; what the form asks only without script', () => {
  expect(questionsLeft(routing, 'kind', {}, { profile: { seen: 'no' } })).toBe(0);
  const inForm = routingOf(smallFlow(['  seen:\n', '  seen:\n    ask: form\n']).data);
  expect(questionsLeft(inForm, 'kind', {})).toBe(0);
  expect(questionsLeft(inForm, 'kind', {}, { asks: () => true })).toBe(1);
});
