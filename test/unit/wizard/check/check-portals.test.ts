import { expect, test } from 'vitest';
import { formatProblems } from '../../../../src/lib/problem.ts';
import { checkFlow } from '../../../../src/wizard/check/check-flow.ts';
import { FULL_FLOW } from '../../page-data/wizard/full-content.ts';
import { smallFlow, smallFlowText } from '../small-flow.ts';

const PORTALS = `portals:
  - id: one
    label: One
    when: { kind: broken }
    sources: [{ title: T, url: "https://example.com/", compared: "2026-11-28" }]
    fields:
      - { id: sum, label: Sum, from: [title] }
      - { id: all, label: All, from: [rest, { field: often, says: { always: Ever } }] }
      - { id: case, label: Case, from: [{ question: kind }, { question: seen, says: { "yes": Y } }] }
  - id: two
    label: Two
    sources: [{ title: T, url: "https://example.com/", compared: "2026-11-28" }]
    fields: [{ id: sum, label: Sum, value: Fixed }]
examples:`;
const flow = (...changes: [string, string][]) => smallFlow(...FULL_FLOW, ['examples:', PORTALS], ...changes);
const check = (...changes: [string, string][]) =>
  formatProblems(checkFlow(flow(...changes))).replace(/\n {4}.*/g, '');

test('portals of known questions, options and fields have no problems', () => {
  expect(check()).toBe('');
});

test.each<[string, string, string]>([
  ['when: { kind: broken }\n    sources', 'when: { kind: brokn }\n    sources', 'Unexpected option "brokn"'],
  ['field: often, says', 'field: oftn, says', 'wizard/unknown-field  Unexpected field "oftn"'],
  ['always: Ever', 'alway: Ever', 'Unexpected option "alway" of field "often", expected one'],
  [
    '[{ question: kind }',
    '[{ question: zzz }',
    'question "zzz" as one that the request states, expected one',
  ],
  ['{ field: often, says', '{ field: symptom, says', 'Unexpected option "always" of field "symptom"'],
  ['[{ question: kind }', '[{ question: kin }', 'Unexpected question "kin" as one that the request states'],
  ['"yes": Y', '"yess": Y', 'Unexpected option "yess" of question "seen"'],
  ['{ question: seen, says', '{ question: sen, says', 'wizard/unknown-question  Unexpected question "sen"'],
  ['id: all,', 'id: sum,', 'wizard/duplicate-id  Unexpected second field of portal "one" "sum"'],
  ['id: two', 'id: one', 'wizard/duplicate-id  Unexpected second portal "one"'],
])('%s as %s is told with its place', (from, to, problem) => {
  expect(check([from, to])).toMatch(/^flow\.yaml:\d+:\d+ {2}error/);
  expect(check([from, to])).toContain(problem);
  const [found] = checkFlow(flow([from, to]));
  const text = smallFlowText(...FULL_FLOW, ['examples:', PORTALS], [from, to]);
  expect(text.split('\n')[(found?.line ?? 0) - 1]).toContain(to.split('\n')[0]);
});

test('a list without a default, and fields that cannot be filled, do not parse', () => {
  expect(() => flow(['    when: { kind: broken }\n    sources', '    sources'])).toThrow(
    'exactly one without "when"',
  );
  expect(() => flow(['value: Fixed', 'value: Fixed, from: [title]'])).toThrow('"from" beside "value"');
  expect(() => flow(['from: [title]', 'from: [titel]'])).toThrow('Unexpected source of a portal’s field');
  expect(() => flow(['fields: [{ id: sum, label: Sum, value: Fixed }]', 'fields: []'])).toThrow(
    'portals.1.fields',
  );
});
