import { expect, test } from 'vitest';
import ru from '../../../../content/ru/ui.json' with { type: 'json' };
import { stringsFor } from '../../../../src/i18n/browser-words.ts';
import { BOX_WORDS, RESULTS_WORDS, readSearchData } from '../../../../src/search/contract/search-data.ts';

test('what a page hands over arrives whole', () => {
  const strings = stringsFor([...BOX_WORDS, ...RESULTS_WORDS], ru, 'ru');
  const data = { reader: 'ru', locales: ['ru', 'en'], strings };
  expect(readSearchData(JSON.stringify(data))).toEqual(data);
});

test('a page that hands over nothing is an error', () => {
  expect(() => readSearchData(undefined)).toThrow('The page handed over no data.');
});
