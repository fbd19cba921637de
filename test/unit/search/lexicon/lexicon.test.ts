import { expect, test } from 'vitest';
import { widen } from '../../../../src/search/browser/query/widen.ts';
import { lexiconFiles, mineLexicon } from '../../../../src/search/lexicon/build.ts';
import { logLikelihoodRatio, mineTranslations, TermTexts } from '../../../../src/search/lexicon/mine.ts';

test('the ratio is the one of Dunning’s paper (table 1, "the swiss")', () => {
  expect(logLikelihoodRatio(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29_114)).toBeCloseTo(270.72, 1);
});

test('terms that share sentences translate each other, others do not', () => {
  const spanish = new TermTexts();
  const english = new TermTexts();
  const translations = mineTranslations(spanish, english, [
    [spanish.add(['red', 'lenta']), english.add(['network', 'slow'])],
    [spanish.add(['red', 'nueva']), english.add(['network', 'new'])],
    [spanish.add(['factura', 'nueva']), english.add(['invoice', 'new'])],
    [spanish.add(['factura', 'lenta']), english.add(['invoice', 'slow'])],
  ]);
  expect(translations.get('red')?.[0]).toEqual({ term: 'network', weight: 1, count: 2 });
  expect(translations.get('red')?.map(({ term }) => term)).not.toContain('invoice');
});

test('a pair of sentences that stands in many articles counts once', () => {
  const spanish = new TermTexts();
  const english = new TermTexts();
  const pair = (): [number, number] => [spanish.add(['red', 'nueva']), english.add(['network', 'new'])];
  const other: [number, number] = [spanish.add(['red']), english.add(['network'])];
  const once = mineTranslations(spanish, english, [pair(), other]);
  expect(mineTranslations(spanish, english, [pair(), pair(), pair(), other])).toEqual(once);
});

const texts = [
  { es: 'red lenta', ru: 'медленная сеть' },
  { es: 'red nueva', ru: 'новая сеть' },
  { es: 'factura nueva', ru: 'новый счет' },
  { es: 'factura lenta', ru: 'медленный счет' },
];

test('a query is put into the words of another language, and unknown words stay', async () => {
  const files = new Map(
    lexiconFiles(mineLexicon(texts, ['es', 'ru'])).map(({ path, content }) => [path, content]),
  );
  const load = async (file: string) => JSON.parse(files.get(file) ?? '') as unknown;
  const widening = await widen('Redes Azure', ['ru', 'es'], load);
  expect(widening).toBeUndefined();
  const known = await widen('red Azure', ['ru', 'es'], load);
  expect(known?.from).toBe('es');
  expect(known?.to.get('ru')?.map(([best]) => best?.word)).toEqual(['сеть', 'azure']);
});

test('a query belongs to the language that has words of its own for it', async () => {
  const files: Record<string, unknown> = {
    'index.json': { es: 1, en: 1 },
    // Spanish texts call it "billing", too.
    'es/0.json': { billin: { en: [['billing', 10]] }, portal: { en: [['portal', 10]] } },
    'en/0.json': { billin: { es: [['facturación', 10]] }, portal: { es: [['portal', 10]] } },
  };
  const load = async (file: string) => files[file];
  expect((await widen('billing portal', ['es', 'en'], load))?.from).toBe('en');
});

test('of a long query the words that stand everywhere are passed over, so that the others are looked up', async () => {
  const files: Record<string, unknown> = {
    'index.json': { es: 1, en: 1 },
    'es/common.json': ['de', 'la'],
    'es/0.json': { de: {}, la: {}, factur: { en: [['invoice', 10]] } },
    'en/common.json': [],
    'en/0.json': {},
  };
  const load = async (file: string) => files[file];
  const widening = await widen(`${'de la '.repeat(8)}factura`, ['en', 'es'], load);
  expect(widening?.from).toBe('es');
  expect(widening?.to.get('en')).toEqual([[{ word: 'invoice', weight: 1 }]]);
});
