import { expect, test } from 'vitest';
import { formatProblems } from '../../../../src/lib/problem.ts';
import { checkFlow } from '../../../../src/wizard/check/check-flow.ts';
import { FULL_FLOW } from '../../page-data/wizard/full-content.ts';
import { smallFlow, smallFlowText } from '../small-flow.ts';

const check = (...changes: [string, string][]) =>
  formatProblems(checkFlow(smallFlow(...FULL_FLOW, ...changes))).replace(/\n {4}.*/g, '');

test('a binding of known questions and fields has no problems', () => {
  expect(check()).toBe('');
});

test.each<[string, string, string]>([
  ['states: [kind,', 'states: [kin,', 'wizard/unknown-question  Unexpected question "kin"'],
  ['only: ["no"]', 'only: ["not"]', 'wizard/unknown-option  Unexpected option "not" of question "seen"'],
  ['severity: seen', 'severity: seem', 'wizard/unknown-question  Unexpected question "seem"'],
  ['service: kind', 'service: kin', 'wizard/unknown-question  Unexpected question "kin"'],
  ['symptom: symptom', 'symptom: symptoms', 'wizard/unknown-field  Unexpected field "symptoms"'],
  ['since: began', 'since: symptom', 'wizard/unknown-field  Unexpected field "symptom" of input "moment"'],
  ['contact: symptom', 'contact: often', 'wizard/unknown-field  Unexpected field "often"'],
  ['field: often', 'field: began', 'wizard/unknown-field  Unexpected field "began" of input "choice"'],
  [
    'local: at-times',
    'local: at-time',
    'wizard/unknown-option  Unexpected option "at-time" of field "often"',
  ],
])('%s bound as %s is told with its place', (from, to, problem) => {
  expect(check([from, to])).toMatch(/^flow\.yaml:\d+:\d+ {2}error/);
  expect(check([from, to])).toContain(problem);
  const [found] = checkFlow(smallFlow(...FULL_FLOW, [from, to]));
  const text = smallFlowText(...FULL_FLOW, [from, to]);
  expect(text.split('\n')[(found?.line ?? 0) - 1]).toContain(to);
});

const PROFILE: [string, string] = [
  'language: { field: often, local: at-times }',
  `language: { field: often, local: at-times }
profile:
  answers: [kind, { question: seen, only: ["no"] }]
  fills: { contact: symptom, language: often }
  times: { question: seen, only: ["yes"], under: kind }`,
];

test('a profile that is bound to what is there has no problems', () => {
  expect(check(PROFILE)).toBe('');
});

test.each<[string, string, string]>([
  ['answers: [kind', 'answers: [kin', 'wizard/unknown-question  Unexpected question "kin"'],
  ['only: ["no"] }]\n  fills', 'only: ["not"] }]\n  fills', 'wizard/unknown-option  Unexpected option "not"'],
  [
    'contact: symptom,',
    'contact: often,',
    'wizard/unknown-field  Unexpected field "often" of input line or text',
  ],
  ['language: often }', 'language: symptom }', 'Unexpected field "symptom" of input choice'],
  ['only: ["yes"]', 'only: ["yet"]', 'wizard/unknown-option  Unexpected option "yet" of question "seen"'],
  ['under: kind', 'under: kin', 'wizard/unknown-question  Unexpected question "kin"'],
])('a profile bound as %s → %s is told with its place', (from, to, problem) => {
  expect(check(PROFILE, [from, to])).toMatch(/^flow\.yaml:\d+:\d+ {2}error/);
  expect(check(PROFILE, [from, to])).toContain(problem);
  const [found] = checkFlow(smallFlow(...FULL_FLOW, PROFILE, [from, to]));
  const text = smallFlowText(...FULL_FLOW, PROFILE, [from, to]);
  expect(text.split('\n')[(found?.line ?? 0) - 1]).toContain(to.split('\n')[0]);
});

test('a question of the form and a field have ids of their own', () => {
  expect(check(['  seen:\n', '  seen:\n    ask: form\n'])).toBe('');
  const both = check(['  seen:\n', '  seen:\n    ask: form\n'], ['  began: { input', '  seen: { input']);
  expect(both).toContain('wizard/duplicate-id  Unexpected question "seen" of the form');
});

test('a choice without options, and an outcome that finds out nothing, do not parse', () => {
  expect(() => smallFlow(...FULL_FLOW, [', options: [always, at-times]', ''])).toThrow(
    'wizard/schema  fields.often.options',
  );
  expect(() => smallFlow(...FULL_FLOW, ['find-out, question: kind', 'find-out'])).toThrow(
    'wizard/schema  outcomes.pay.question',
  );
  expect(() => smallFlow(...FULL_FLOW, ['kind: find-out, question: kind', 'kind: other'])).toThrow(
    'Unexpected kind of outcome, expected action, find-out or request.',
  );
});
