import { expect, test } from 'vitest';
import {
  boundValue,
  fieldsFor,
  isLocalSupport,
  valuesOf,
} from '../../../../../src/islands/wizard/request/asked.ts';
import { zonesShown } from '../../../../../src/islands/wizard/request/zones.ts';
import type { FormField } from '../../../../../src/wizard/contract/request-data.ts';

const FIELDS: FormField[] = [
  {
    id: 'what',
    input: 'line',
    required: true,
    label: 'What?',
    verbatim: false,
    phrases: [{ english: 'All of it' }, { english: 'The bill', when: { kind: 'bill' } }],
  },
  {
    id: 'since',
    input: 'moment',
    required: false,
    label: 'Since?',
    when: { kind: 'broken' },
    verbatim: false,
    phrases: [],
  },
];

test('the fields are those that the answers call for, and all where nothing was answered', () => {
  expect(fieldsFor(FIELDS, { kind: 'bill' }).map(({ id }) => id)).toEqual(['what']);
  expect(fieldsFor(FIELDS, { kind: 'broken' })).toHaveLength(2);
  expect(fieldsFor(FIELDS, {})).toHaveLength(2);
});

test('phrases are those that the answers call for', () => {
  const phrases = (kind: string) => fieldsFor(FIELDS, { kind })[0]?.phrases.map(({ english }) => english);
  expect(phrases('broken')).toEqual(['All of it']);
  expect(phrases('bill')).toEqual(['All of it', 'The bill']);
});

test('only what is asked counts, empty where nothing was typed', () => {
  expect(valuesOf(FIELDS, { what: 'It', other: 'x' })).toEqual({
    what: 'It',
    since: '',
    'since.zone': '',
    'since.which': '',
  });
  expect(boundValue({ what: 'It' }, 'what')).toBe('It');
  expect(boundValue({ what: 'It' }, undefined)).toBe('');
});

test('support in another language is what the bound option says', () => {
  const bound = { title: {}, language: { field: 'tongue', local: 'own' } };
  expect(isLocalSupport(bound, { tongue: 'own' })).toBe(true);
  expect(isLocalSupport(bound, { tongue: 'english' })).toBe(false);
  expect(isLocalSupport({ title: {} }, { tongue: 'own' })).toBe(false);
});

test('a due time is shown once in each zone that matters', () => {
  const words = { zoneOwn: 'Mine', zoneCustomer: 'Theirs' };
  const own = 'Europe/Madrid';
  expect(zonesShown({ own, customer: undefined, filed: own }, words).map(({ name }) => name)).toEqual([
    'Mine',
    'UTC',
  ]);
  expect(zonesShown({ own, customer: 'Asia/Tokyo', filed: 'Asia/Shanghai' }, words)).toEqual([
    { name: 'Mine', zone: own },
    { name: 'Theirs', zone: 'Asia/Tokyo' },
    { name: 'Asia/Shanghai', zone: 'Asia/Shanghai' },
    { name: 'UTC', zone: 'UTC' },
  ]);
});
