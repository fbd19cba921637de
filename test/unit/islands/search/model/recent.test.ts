import { expect, test } from 'vitest';
import {
  forgetQueries,
  recentQueries,
  rememberQuery,
} from '../../../../../src/islands/search/model/recent.ts';
import { refuseStorage, useStorage } from '../../../../support/fake-storage.ts';

const KEY = 'recent-searches';

test('the newest query comes first, each once, eight at most', () => {
  useStorage({}, 'sessionStorage');
  for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'd']) rememberQuery(query);
  expect(recentQueries()).toEqual(['d', 'i', 'h', 'g', 'f', 'e', 'c', 'b']);
});

test('forgotten queries leave nothing behind', () => {
  const stored = useStorage({ [KEY]: '["a"]' }, 'sessionStorage');
  forgetQueries();
  expect(stored.size).toBe(0);
});

test('what is no list of queries is none', () => {
  useStorage({ [KEY]: '{"a":1}' }, 'sessionStorage');
  expect(recentQueries()).toEqual([]);
  useStorage({ [KEY]: '[1,"a"]' }, 'sessionStorage');
  expect(recentQueries()).toEqual(['a']);
  useStorage({ [KEY]: 'broken' }, 'sessionStorage');
  expect(recentQueries()).toEqual([]);
});

test('where storage is refused nothing is remembered, and nothing breaks', () => {
  refuseStorage('sessionStorage');
  rememberQuery('a');
  forgetQueries();
  expect(recentQueries()).toEqual([]);
});

test('a query that may hold what belongs to one customer is not kept', () => {
  useStorage({}, 'sessionStorage');
  rememberQuery('contoso.onmicrosoft.com');
  rememberQuery('Teams');
  expect(recentQueries()).toEqual(['Teams']);
});
