import { expect, test } from 'vitest';
import {
  askedFor,
  fieldValue,
  sentParameters,
  withParameters,
} from '../../../../../src/islands/search/model/query-address.ts';
import { LONGEST_QUERY } from '../../../../../src/search/browser/query/query.ts';

const ADDRESS = 'https://example.com/es/search/?q=+factura+&in=ru&stage=report&as=typed&utm=x';

test('an address says the query, the language that must match, and what narrows the results', () => {
  expect(askedFor(new URL(ADDRESS).searchParams)).toEqual({
    query: 'factura',
    only: 'ru',
    asTyped: true,
    filters: { stage: 'report' },
  });
});

test('an address without parameters asks for nothing', () => {
  const nothing = { query: '', only: undefined, asTyped: false, filters: {} };
  expect(askedFor(new URLSearchParams(''))).toEqual(nothing);
  expect(askedFor(new URLSearchParams('q=&in=&translation=&as=else'))).toEqual(nothing);
});

test('no field holds more than the longest query', () => {
  const parameters = new URLSearchParams({ q: 'a'.repeat(1000) });
  expect(fieldValue(parameters, 'q')).toHaveLength(LONGEST_QUERY);
  expect(fieldValue(parameters, 'in')).toBe('');
});

test('a form that was sent sets its fields, takes away empty ones, and leaves other parameters', () => {
  const sent = sentParameters([
    ['q', 'red & <b>'],
    ['in', ''],
    ['translation', 'human'],
  ]);
  expect(withParameters(ADDRESS, sent).search).toBe('?q=red+%26+%3Cb%3E&utm=x&translation=human');
  expect(withParameters(ADDRESS, {}).href).toBe(ADDRESS);
});
