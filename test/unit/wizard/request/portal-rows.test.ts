import { expect, test } from 'vitest';
import type { PortalField } from '../../../../src/wizard/contract/portal-data.ts';
import type { Draft } from '../../../../src/wizard/request/draft.ts';
import { portalRows } from '../../../../src/wizard/request/portal-rows.ts';

const field = (id: string, from: PortalField['from'] = [], value?: string): PortalField => ({
  ...{ id, label: id, names: {}, from, value },
});
const typed = (id: string) => ({ kind: 'field', id }) as const;
const draft: Draft = {
  title: '[Sev A] Azure: It fails',
  lines: [
    { label: 'Severity', value: 'A, critical', typed: false, source: { kind: 'question', id: 'severity' } },
    { label: 'Customer', value: ' Contoso\u202E ', typed: true, source: typed('customer') },
    { label: 'Tried', value: 'One.\nTwo.', typed: true, source: typed('tried') },
    { label: 'Language', value: 'Another language', typed: false, source: typed('language') },
  ],
};
const told = {
  draft,
  known: { severity: 'a' },
  values: { customer: 'Contoso', tried: 'One.\nTwo.', language: 'local' },
  fields: ['customer', 'symptom', 'tried', 'impact', 'contact', 'language'],
  titleFields: ['symptom'],
};
const rows = (...fields: PortalField[]) =>
  portalRows(fields, told).map(({ text, takes }) => ({ text, takes }));

test('one part stands alone, several each under its name', () => {
  expect(rows(field('who', [typed('customer')]), field('all', [typed('customer'), typed('tried')]))).toEqual([
    { text: 'Contoso', takes: ['customer'] },
    { text: 'Customer: Contoso\n\nTried:\nOne.\nTwo.', takes: ['customer', 'tried'] },
  ]);
});

test('of several parts of which the request has one, it stands alone', () => {
  expect(rows(field('contact', [typed('contact'), typed('customer')]))).toEqual([
    { text: 'Contoso', takes: ['contact', 'customer'] },
  ]);
});

test('the title goes with the fields that it is made of', () => {
  expect(rows(field('summary', [{ kind: 'title' }]))).toEqual([
    { text: '[Sev A] Azure: It fails', takes: ['symptom'] },
  ]);
});

test('the rest is what no other field takes, wherever that stands', () => {
  const [rest] = rows(
    field('description', [{ kind: 'rest' }]),
    field('severity', [{ kind: 'question', id: 'severity', says: { a: 'Critical' } }]),
    field('who', [typed('customer')]),
  );
  expect(rest).toEqual({
    text: 'Tried:\nOne.\nTwo.\n\nLanguage: Another language',
    takes: ['symptom', 'tried', 'impact', 'contact', 'language'],
  });
});

test('a portal’s own words stand for an option; an option without them stays with the rest', () => {
  const says = { english: 'English' };
  expect(
    rows(
      field('severity', [{ kind: 'question', id: 'severity', says: { a: 'Critical' } }]),
      field('language', [{ ...typed('language'), says }]),
      field('rest', [{ kind: 'rest' }]),
    ).map(({ text }) => text),
  ).toEqual(['Critical', '', 'Customer: Contoso\n\nTried:\nOne.\nTwo.\n\nLanguage: Another language']);
});

test('what was not asked is empty, what nothing fills is the portal’s, and a fixed value needs no request', () => {
  expect(
    rows(field('began', [typed('began')]), field('resource'), field('plan', [], 'Cloud Solution Provider')),
  ).toEqual([
    { text: '', takes: ['began'] },
    { text: undefined, takes: [] },
    { text: 'Cloud Solution Provider', takes: [] },
  ]);
});

test('no key of an object is an option', () => {
  const from: PortalField['from'] = [{ kind: 'question', id: 'severity', says: { b: 'Moderate' } }];
  expect(
    portalRows([field('severity', from)], { ...told, known: { severity: 'constructor' } })[0]?.text,
  ).toBe('');
});
