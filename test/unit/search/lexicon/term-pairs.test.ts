import { expect, test } from 'vitest';
import { readTermPairs, withTermPairs, writeTermPairs } from '../../../../src/search/lexicon/term-pairs.ts';

const ENTRIES = new Map([
  ['factur', { en: [['invoice', 10, 50] as const, ['bill', 5, 9] as const] }],
  ['raro', { en: [['rare', 10, 1] as const] }],
  ['client', { en: [['customer', 10, 80] as const] }],
]);

test('pairs are read as they were written, the frequent first, without those that may be chance', () => {
  const text = writeTermPairs({ entries: ENTRIES }, ['From somewhere.'], 10_000);
  expect(text.split('\n')[0]).toBe('# From somewhere.');
  expect([...readTermPairs(text)]).toEqual([
    ['client', ENTRIES.get('client')],
    ['factur', ENTRIES.get('factur')],
  ]);
});

test('the text keeps to its bytes', () => {
  expect(writeTermPairs({ entries: ENTRIES }, [], 30)).toBe('client\ten=customer/10/80\n');
});

test('what a content’s own articles teach of a term stands', () => {
  const own = { entries: new Map([['client', { en: [['client', 10, 2] as const] }]]), common: [] };
  const { entries } = withTermPairs(own, ['es', 'en'], ENTRIES);
  expect(entries.get('client')?.['en']?.[0]?.[0]).toBe('client');
  expect(entries.get('factur')?.['en']?.[0]?.[0]).toBe('invoice');
  expect(withTermPairs(own, ['es'], ENTRIES).entries.has('factur')).toBe(false);
});
