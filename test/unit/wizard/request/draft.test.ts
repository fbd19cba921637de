import { expect, test } from 'vitest';
import {
  type DraftWords,
  type Field,
  missingFields,
  toText,
  writeDraft,
} from '../../../../src/wizard/request/draft.ts';

const WORDS: DraftWords = {
  severity: 'Sev {{severity}}',
  since: 'since {{time}}',
  answers: {
    service: { label: 'Service', options: { azure: 'Microsoft Azure' } },
    severity: { label: 'Severity', options: { a: 'A, critical' } },
  },
  fields: {
    symptom: { label: 'Problem' },
    began: { label: 'Began' },
    ongoing: { label: 'Still going on', options: { yes: 'Yes' } },
    affected: { label: 'Affected' },
    tried: { label: 'Tried so far' },
  },
};
const FIELDS: Field[] = [
  { id: 'symptom', input: 'line', required: true },
  { id: 'began', input: 'moment', required: true },
  { id: 'ongoing', input: 'choice', required: false, options: ['yes'] },
  { id: 'affected', input: 'text', required: true },
  { id: 'tried', input: 'text', required: true },
];
const KNOWN = { service: 'azure', severity: 'a', kind: 'problem' };
const VALUES = {
  symptom: 'VMs do not start',
  began: '2026-11-21T08:00',
  ongoing: 'yes',
  affected: '40 users, Madrid',
  tried: 'Restarted.\n```\nsame $& error\n```',
};
const PARTS = {
  severity: 'severity',
  service: 'service',
  symptom: 'symptom',
  scope: 'affected',
  since: 'began',
};
const WRITTEN = (field: string, place: string) =>
  place === 'title' ? `${field} of 2026` : '2026-11-21 08:00 in Madrid';
const draft = writeDraft(KNOWN, FIELDS, VALUES, WORDS, WRITTEN, PARTS);

test('the title says severity, service, symptom, scope and time', () => {
  expect(draft.title).toBe(
    '[Sev A] Microsoft Azure: VMs do not start — 40 users, Madrid — since began of 2026',
  );
});

test('what was answered is stated, what was typed is marked', () => {
  expect(draft.lines.map(({ label, typed }) => [label, typed])).toEqual([
    ['Service', false],
    ['Severity', false],
    ['Problem', true],
    ['Began', false],
    ['Still going on', false],
    ['Affected', true],
    ['Tried so far', true],
  ]);
});

test('nothing typed: what was answered, and all required fields missing', () => {
  expect(writeDraft(KNOWN, FIELDS, {}, WORDS, String, PARTS)).toEqual({
    title: '[Sev A] Microsoft Azure',
    lines: draft.lines.slice(0, 2),
  });
  expect(missingFields(FIELDS, { symptom: ' ' })).toEqual(['symptom', 'began', 'affected', 'tried']);
});

test('each part says where it comes from, so that it can be changed there', () => {
  expect(
    draft.lines.map(({ source }) => ('id' in source ? `${source.kind} ${source.id}` : source.kind)),
  ).toEqual([
    'question service',
    'question severity',
    'field symptom',
    'field began',
    'field ongoing',
    'field affected',
    'field tried',
  ]);
});

test('as plain text, a part of several lines begins on its own', () => {
  expect(toText(draft)).toContain('Affected: 40 users, Madrid\n\nTried so far:\nRestarted.');
});
