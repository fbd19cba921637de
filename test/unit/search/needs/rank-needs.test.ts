import { expect, test } from 'vitest';
import type { NeedPage } from '../../../../src/search/needs/needs-file.ts';
import { readNeeds, writeNeeds } from '../../../../src/search/needs/needs-file.ts';
import { NeedsIndex } from '../../../../src/search/needs/rank-needs.ts';

const page = (path: string, title: string, ...asks: string[]): NeedPage => ({
  path,
  title,
  about: '',
  asks,
  shown: 'en',
});

const PAGES = [
  page('wizard/bill', 'File a commercial request', 'invoice is wrong', 'money back, refund'),
  page('wizard/down', 'Look at service health', 'is it down for everybody', 'outage right now'),
  page(
    'wizard/start',
    'What is it about?',
    'mail is down for the whole company',
    'sign-in error code AADSTS',
  ),
];

const best = (query: string, pages = PAGES) => new NeedsIndex([pages]).answer(query).ranked[0]?.page.path;

test('a page is found by how people ask for it, though not all words are there', () => {
  expect(best('customer wants his money back')).toBe('wizard/bill');
  expect(best('wrong invoices')).toBe('wizard/bill');
  expect(best('an outage now')).toBe('wizard/down');
});

test('of a code the letters are known where its number is not', () => {
  expect(best('AADSTS50076')).toBe('wizard/start');
});

test('a title is searched, too, and what no page holds finds none', () => {
  expect(best('commercial')).toBe('wizard/bill');
  expect(best('xyzzy')).toBeUndefined();
});

test('Chinese meets without a dictionary, where two people cut it otherwise', () => {
  const pages = [page('a', '退款', '客户要求退钱'), page('b', '宕机', '邮箱打不开')];
  expect(best('想要退钱', pages)).toBe('a');
  expect(best('打不开邮箱', pages)).toBe('b');
});

test('how much of the query is known is told: rare words weigh more', () => {
  const index = new NeedsIndex([PAGES]);
  expect(index.answer('invoice is wrong').known).toBe(1);
  expect(index.answer('quantum invoice').known).toBeLessThan(0.6);
});

test('asks of another language lead to the page of the reader', () => {
  const other = [{ ...page('wizard/bill', 'Solicitud comercial', 'factura incorrecta'), shown: 'es' }];
  const [found] = new NeedsIndex([PAGES, other]).answer('factura incorrecta').ranked;
  expect(found?.page.title).toBe('File a commercial request');
});

test('pages are read as they were written', () => {
  const pages = [PAGES[0] as NeedPage, { ...page('b', 'B'), shown: 'es' }];
  expect(readNeeds(JSON.parse(writeNeeds(pages, 'en')), 'en')).toEqual(pages);
});
