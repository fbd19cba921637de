import { expect, test } from 'vitest';
import { groupOf, lineOf, type ReaderPages } from '../../../../../src/search/browser/lines/line.ts';
import { fragmentOf } from '../fake-bundle.ts';

const PAGE = fragmentOf('bill', { title: 'Bills', sentences: ['The bill.', 'Pay the bill of June.'] });
const SPANISH = ['La factura.', 'Paga la factura de junio.'];

const pages = (given: Partial<ReaderPages> = {}): ReaderPages => ({
  reader: 'es',
  readTwin: async () => ({
    locale: 'es',
    title: 'Facturas',
    sentence: (id) => SPANISH[Number(id.slice(1)) - 1],
  }),
  isAligned: async () => true,
  ...given,
});
const english = { matched: 'en', widened: false };

test('a line of another language leads to the reader’s page, with the reader’s sentences', async () => {
  const line = await lineOf(pages(), PAGE, [1, 5], english);
  expect(line).toMatchObject({ title: 'Facturas', shown: 'es', matched: 'en' });
  expect(line.matches.map(({ id, twin }) => [id, twin])).toEqual([
    ['s1', SPANISH[0]],
    ['s2', SPANISH[1]],
  ]);
});

test('where the texts are of two revisions there is neither place nor twin', async () => {
  for (const isAligned of [async () => false, () => Promise.reject(new Error('404'))]) {
    const line = await lineOf(pages({ isAligned }), PAGE, [1], english);
    expect(line.matches).toMatchObject([{ id: undefined, twin: undefined }]);
  }
});

test('a heading has no twin, however its id', async () => {
  const anchors = [{ element: 'h2', id: 'summary', text: '', location: 0 }];
  // The reader's page has a heading of that id, too.
  const readTwin = async () => ({ locale: 'es', title: 'Facturas', sentence: () => 'Resumen' });
  const line = await lineOf(pages({ readTwin }), { ...PAGE, anchors }, [1], english);
  expect(line.matches).toMatchObject([{ id: 'summary', twin: undefined }]);
});

test('a line of the reader’s own language asks for no other page', async () => {
  const asked: string[] = [];
  const counting = pages({
    reader: 'en',
    readTwin: async (path) => {
      asked.push(path);
      return { locale: 'en', title: 'Other', sentence: () => undefined };
    },
  });
  expect(await lineOf(counting, PAGE, [1], english)).toMatchObject({ title: 'Bills', shown: 'en' });
  expect(asked).toEqual([]);
});

test('an article shows three sentences at most', async () => {
  const sentences = ['One bill.', 'Two bill.', 'Three bill.', 'Four bill.', 'Five bill.'];
  const page = fragmentOf('bill', { title: 'Bills', sentences });
  const { matches } = await lineOf(pages({ reader: 'en' }), page, [0, 2, 4, 6, 8], english);
  expect(matches).toHaveLength(3);
});

test('where the reader’s page cannot be had, or is in the language that matched, the line is as it was found', async () => {
  const missing = await lineOf(
    pages({ readTwin: () => Promise.reject(new Error('404')) }),
    PAGE,
    [1],
    english,
  );
  expect(missing).toMatchObject({ title: 'Bills', shown: 'en' });
  const readTwin = async () => ({ locale: 'en', title: '', sentence: () => 'The bill.' });
  const fallback = await lineOf(pages({ readTwin }), PAGE, [1], english);
  expect(fallback).toMatchObject({ title: 'Bills', shown: 'en', matches: [{ id: 's1', twin: undefined }] });
});

test('a node of the wizard shows one sentence', async () => {
  const node = { ...PAGE, path: 'wizard/bill' };
  expect((await lineOf(pages({ reader: 'en' }), node, [1, 5], english)).matches).toHaveLength(1);
});

test('a guess belongs to the language that it leads to, a match to its own', () => {
  const found = { matched: 'en', shown: 'es' };
  expect(groupOf({ ...found, widened: false })).toEqual({ locale: 'en', widened: false });
  expect(groupOf({ ...found, widened: true })).toEqual({ locale: 'es', widened: true });
});
