import { expect, test } from 'vitest';
import { bySentence, type ScoredPath } from '../../../../src/search/browser/by-sentence.ts';
import { termsOf } from '../../../../src/search/lexicon/terms.ts';
import { type FakePage, fragmentOf } from './fake-bundle.ts';

const WORDS = 'customer invoice payment delay bank transfer currency reminder';
const PAGES: Readonly<Record<string, FakePage>> = {
  scattered: {
    title: 'Scattered',
    sentences: [
      'The customer has an invoice.',
      'A payment has a delay.',
      'A bank, a transfer, a currency, a reminder.',
    ],
  },
  together: {
    title: 'Together',
    sentences: ['A reminder of the invoice, payment, delay, bank, transfer and currency of a customer.'],
  },
};
const PATHS: readonly ScoredPath[] = [
  ['scattered', 1],
  ['unread', 0.6],
  ['together', 0.7],
];

const order = (text: string) => {
  const concepts = termsOf(text, 'en').map((term) => [{ terms: [term], weight: 1 }]);
  const page = async (_: string, path: string) => {
    if (path === 'unread') throw new Error('offline');
    return fragmentOf(path, PAGES[path] as FakePage);
  };
  return bySentence({ page }, { locale: 'en', concepts }, PATHS);
};

test('of a query that says a whole sentence, the page that says it in one comes first', async () => {
  expect(await order(WORDS)).toEqual(['together', 'scattered', 'unread']);
});

test('fewer words stand together by chance: their order stays', async () => {
  expect(await order('customer invoice payment delay bank transfer currency')).toEqual(
    PATHS.map(([path]) => path),
  );
});

test('no more pages are read than are shown', async () => {
  const many = Array.from({ length: 12 }, (_, index): ScoredPath => [`p${index}`, 1 - index / 100]);
  const read: string[] = [];
  const page = async (_: string, path: string) => {
    read.push(path);
    return undefined;
  };
  const concepts = termsOf(WORDS, 'en').map((term) => [{ terms: [term], weight: 1 }]);
  expect(await bySentence({ page }, { locale: 'en', concepts }, many)).toEqual(many.map(([path]) => path));
  expect(read).toHaveLength(8);
});
