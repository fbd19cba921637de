import { expect, test } from 'vitest';
import { sectionOf, widenedWords } from '../../../../../src/islands/search/model/sections.ts';

const line = { path: 'bill', title: '', matched: 'en', shown: 'es', matches: [] };

test('a match stands under its own language, a guess under the one that it leads to', () => {
  expect(sectionOf({ ...line, widened: false })).toEqual({ id: 'en', locale: 'en', heading: 'search.in' });
  expect(sectionOf({ ...line, widened: true })).toEqual({
    id: 'es widened',
    locale: 'es',
    heading: 'search.similarIn',
  });
});

test('the words of other languages are named once each, those of the query’s own not at all', () => {
  const of = (...words: string[]) => words.map((word) => ({ word, weight: 1 }));
  const to = new Map([
    ['es', [of('red')]],
    ['ru', [of('сеть', 'сети'), of('сеть')]],
  ]);
  expect(widenedWords({ from: 'es', to })).toEqual([{ locale: 'ru', words: ['сеть', 'сети'] }]);
});
