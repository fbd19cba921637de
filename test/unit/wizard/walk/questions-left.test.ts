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

test('what a stage gives is not left, nor what was passed asked again', () => {
  expect(questionsLeft(routing, 'kind', {}, { stage: 'look' })).toBe(1);
  const long = routingOf(
    smallFlow([
      '      - { goto: report }',
      '      - { when: { kind: bill }, goto: last }\n      - { goto: report }\n  last:\n    stage: look\n    options: [{ id: "yes" }, { id: "no" }]\n    next:\n      - { goto: report }',
    ]).data,
  );
  // Only who said “bill” would be asked the last one, and they are led elsewhere before.
  expect(questionsLeft(long, 'seen', { kind: 'broken' })).toBe(0);
  expect(questionsLeft(long, 'kind', {})).toBe(2);
  expect(questionsLeft(long, 'seen', {})).toBe(1);
  expect(questionsLeft(long, 'nowhere', {})).toBe(Number.NEGATIVE_INFINITY);
});
