import { expect, test } from 'vitest';
import { findingsIn } from '../../../../../src/islands/wizard/request/use-checks.ts';
import { type Warning, warningsIn } from '../../../../../src/islands/wizard/request/warnings.ts';
import {
  type FormField,
  REQUEST_WORDS,
  type RequestWords,
} from '../../../../../src/wizard/contract/request-data.ts';
import * as checks from '../../../../../src/wizard/request/checks.ts';

const STRINGS = {
  ...(Object.fromEntries(REQUEST_WORDS.map((key) => [key, key])) as RequestWords),
  secretFound: 'secret: {{kinds}}',
  customerContact: 'theirs: {{value}}',
  notEnglish: 'words: {{words}}',
  titleShort: 'title: {{text}}',
  timeSkipped: '{{earlier}} or {{later}}',
};
const field = (id: string, input: 'line' | 'text' | 'moment', more: Partial<FormField> = {}): FormField =>
  ({ id, input, required: false, label: `The ${id}`, phrases: [], verbatim: false, ...more }) as FormField;
const FIELDS = [
  field('customer', 'line', { required: true }),
  field('tenant', 'line'),
  field('affected', 'text'),
  field('error', 'text', { verbatim: true }),
  field('began', 'moment'),
  field('contact', 'text'),
];
const BOUND = {
  title: { scope: 'affected', since: 'began' },
  contact: 'contact',
  tenant: 'tenant',
  customer: 'customer',
};

function warn(values: Record<string, string>, engine: typeof checks | null = checks): Warning[] {
  const all = { customer: 'Contoso', 'began.zone': 'Europe/Madrid', ...values };
  const findings = findingsIn(engine ?? undefined, FIELDS, BOUND, all);
  const now = new Date('2026-11-21T12:00:00Z');
  return warningsIn({ fields: FIELDS, bound: BOUND, values: all, findings, locale: 'en', now }, STRINGS);
}
const said = (values: Record<string, string>) =>
  warn(values).map(({ kind, field: id, text }) => [kind, id, text]);

test('a secret is named by its kind, and by where it stands', () => {
  const [warning] = warn({ affected: 'password: P@ssw0rd1! and more' });
  expect(warning).toMatchObject({ kind: 'secret', label: 'The affected', text: 'secret: secret.password' });
  expect(warning?.secrets).toHaveLength(1);
});

test('the customer’s contact is told at the contact', () => {
  expect(said({ tenant: 'cliente.com.br', contact: 'ana@cliente.com.br, me@mi-partner.com.br' })).toEqual([
    ['contact', 'contact', 'theirs: ana@cliente.com.br'],
  ]);
});

test('only the words that are not English are named, at most three pieces', () => {
  expect(said({ affected: 'Error: не открывается Outlook' })).toEqual([
    ['language', 'affected', 'words: не открывается'],
  ]);
  expect(said({ affected: 'один a two, два b, три c four, четыре' })[0]?.[2]).toMatch(
    /^words: .+ · .+ · .+ …$/u,
  );
});

test('what others wrote may be in any language, but hold no secret', () => {
  expect(said({ error: 'Произошла ошибка' })).toEqual([]);
  expect(said({ error: 'пароль: Qwerty123!' })).toMatchObject([['secret', 'error', expect.anything()]]);
});

test('a scope that the title has no room for is told', () => {
  const scope = 'All users of the customer in Madrid, Barcelona, Valencia and Sevilla';
  expect(said({ affected: scope })).toMatchObject([
    ['length', 'affected', expect.stringMatching(/^title: All.*…$/)],
  ]);
  expect(said({ affected: 'All users' })).toEqual([]);
});

test('a skipped, a doubled and a future time are told', () => {
  expect(said({ began: '2026-03-29T02:30' })).toMatchObject([
    ['time', 'began', expect.stringContaining('00:30 UTC or')],
  ]);
  expect(said({ began: '2026-10-25T02:30' })).toEqual([['time', 'began', 'timeTwice']]);
  expect(said({ began: '2026-10-25T02:30', 'began.which': 'earlier' })).toEqual([]);
  expect(said({ began: '2026-11-22T09:30' })).toEqual([['time', 'began', 'timeFuture']]);
  expect(said({ began: '2026-11-20T09:30' })).toEqual([]);
});

test('an empty required field is missing, before the checks are there too', () => {
  const expected = [{ kind: 'missing', field: 'customer', text: 'emptyField' }];
  expect(warn({ customer: ' ' })).toMatchObject(expected);
  expect(warn({ customer: ' ', affected: 'password: P@ssw0rd1!' }, null)).toMatchObject(expected);
});
