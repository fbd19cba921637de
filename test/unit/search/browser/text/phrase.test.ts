import { expect, test } from 'vitest';
import { coverage, findPhrase } from '../../../../../src/search/browser/text/phrase.ts';
import { isSameWord } from '../../../../../src/search/browser/text/same-word.ts';
import { titleMatch } from '../../../../../src/search/browser/text/title-match.ts';
import { readWords } from '../../../../../src/search/cut.ts';

const page = (content: string, title = '', isCut = false) => ({
  path: 'a',
  title,
  words: readWords(content, isCut),
  anchors: [],
});

test('a phrase is found over punctuation and accents, and only whole', () => {
  const text = page('En el menú, elige Facturación & pagos. Después, envía.');
  expect(findPhrase(text, 'facturacion pagos', 'es')).toEqual([4, 6]);
  expect(findPhrase(text, 'pagos facturación', 'es')).toBeUndefined();
  expect(findPhrase(text, '', 'es')).toBeUndefined();
});

test('a Chinese phrase is found in text that was cut', () => {
  expect(findPhrase(page('如何 ^添加 ^新 ^客户？', '', true), '添加新客户', 'zh-CN')).toEqual([1, 2, 3]);
});

test('a page holds the words that are really in it or in its title', () => {
  // Pagefind finds "x" for "xyzzy".
  expect(coverage(page('X axis'), ['xyzzy'], [0], 'en')).toBe(0);
  expect(coverage(page('Las suscripciones', 'Facturación'), ['suscripción', 'factura'], [1], 'es')).toBe(1);
  expect(coverage(page('Las suscripciones'), ['suscripción', 'factura'], [1], 'es')).toBe(0.5);
});

test.each([
  ['подписками', 'подписки', true],
  ['factur', 'facturacion', true],
  ['shell', 'powershell', true],
  ['fac', 'facturacion', true],
  ['de', 'deal', false],
  ['tos', 'contoso', false],
  ['agregar', 'agosto', false],
  ['管理', '管理员', true],
])('%s and %s: %s', (wanted, found, expected) => {
  expect(isSameWord(wanted, found)).toBe(expected);
});

test('a title that is the query matches it wholly, one that says more or less in part', () => {
  const words = [[{ word: 'add', weight: 1 }], [{ word: 'customer', weight: 1 }]];
  expect(titleMatch('Add customers', words, 'en')).toBe(1);
  expect(titleMatch('Add customers to a reseller', words, 'en')).toBeGreaterThan(0.5);
  expect(titleMatch('Invoices', words, 'en')).toBe(0);
  expect(titleMatch('', words, 'en')).toBe(0);
});
