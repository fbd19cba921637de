import { expect, test } from 'vitest';
import { rankTyped, readRanked } from '../../../../src/search/browser/ranked.ts';
import { fakeSources } from './fake-sources.ts';

const COMMON: Record<string, string[]> = { en: ['the', 'of', 'to'], es: ['de', 'la', 'para'], ru: ['для'] };

async function isOwn(reader: string, text: string): Promise<boolean> {
  const page = {
    title: 'Import partner information',
    sentences: ['Import information of a client to the portal.'],
  };
  const sources = fakeSources(reader, { en: { info: page }, es: { info: page }, ru: { info: page } }, 6);
  sources.common = async (locale) => new Set(COMMON[locale]);
  return (await rankTyped(sources, reader, text)).isOwn;
}

test('a query whose words begin as words of the reader’s language do is another’s by the words that stand everywhere', async () => {
  expect(await isOwn('en', 'importar la información de clientes para partners')).toBe(false);
  expect(await isOwn('en', 'import the information of clients to partners')).toBe(true);
  expect(await isOwn('en', 'import information clients')).toBe(true);
});

test('a query without a letter of the reader’s script is another’s, however many of its names articles hold', async () => {
  expect(await isOwn('ru', 'import partner information')).toBe(false);
  expect(await isOwn('en', 'import partner information')).toBe(true);
});

test('words that stand everywhere are not marked, unless nothing else was asked for', async () => {
  const page = { title: 'Plan', sentences: ['The plan of the partner.'] };
  const sources = fakeSources('en', { en: { plan: page } });
  sources.common = async () => new Set(COMMON['en']);
  const marked = async (terms: string[]) => {
    const concepts = [[{ terms, weight: 1 }]];
    return (await readRanked(sources, { locale: 'en', concepts }, 'plan'))?.words;
  };
  expect(await marked(['of', 'plan'])).toEqual([1]);
  expect(await marked(['of'])).toEqual([2]);
});
