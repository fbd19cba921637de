import { expect, test } from 'vitest';
import en from '../../../../../content/en/ui.json' with { type: 'json' };
import { browserWords, stringsFor } from '../../../../../src/i18n/browser-words.ts';
import { outcomeOf, shortOutcomeOf } from '../../../../../src/islands/search/model/outcome.ts';
import {
  BOX_WORDS,
  type BoxWord,
  RESULTS_WORDS,
  type ResultsWord,
} from '../../../../../src/search/contract/search-data.ts';

const words = browserWords<ResultsWord>(stringsFor(RESULTS_WORDS, en, 'en'), 'en');
const whole = { query: 'bill', count: 2, failed: [], isBroken: false };

test('a search that was answered says how many lines there are', () => {
  expect(outcomeOf(whole, words)).toEqual({ status: '2 results', trouble: undefined, offersArticles: false });
});

test('nothing is said to be found only where everything was asked; the articles are offered', () => {
  expect(outcomeOf({ ...whole, count: 0 }, words)).toEqual({
    status: 'Nothing found for “bill”.',
    trouble: undefined,
    offersArticles: true,
  });
  expect(outcomeOf({ ...whole, count: 0, failed: ['Russian', 'Spanish'] }, words)).toEqual({
    status: '',
    trouble: 'These languages could not be searched: Russian, Spanish. Check your connection.',
    offersArticles: true,
  });
});

test('a search that broke off says so beside what it found', () => {
  expect(outcomeOf({ ...whole, isBroken: true }, words)).toEqual({
    status: '2 results',
    trouble: 'The search could not finish. Check your connection.',
    offersArticles: true,
  });
});

test('suggestions say it in one line', () => {
  const few = browserWords<BoxWord>(stringsFor(BOX_WORDS, en, 'en'), 'en');
  expect(shortOutcomeOf({ ...whole, count: 1 }, few)).toBe('1 result');
  expect(shortOutcomeOf({ ...whole, count: 0 }, few)).toBe('Nothing found for “bill”.');
  expect(shortOutcomeOf({ ...whole, count: 0, isBroken: true }, few)).toBe(
    'The search could not finish. Check your connection.',
  );
});
