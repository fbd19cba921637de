import { expect, test } from 'vitest';
import { browserWords, stringsFor } from '../../../src/i18n/browser-words.ts';

const RUSSIAN = {
  'search.all': 'Все результаты',
  'search.found_one': '{{count}} результат',
  'search.found_few': '{{count}} результата',
  'search.found_many': '{{count}} результатов',
  'search.found_other': '{{count}} результата',
  'search.title': 'Поиск',
};

test('a page hands over the words that are named, every plural form of them, and no others', () => {
  const strings = stringsFor(['search.all', 'search.found'], RUSSIAN, 'ru');
  const { 'search.title': _, ...handed } = RUSSIAN;
  expect(strings).toEqual(handed);
});

test('a word or a plural form that the locale lacks stops the build', () => {
  expect(() => stringsFor(['search.retry'], RUSSIAN, 'ru')).toThrow(
    /^content\/ru\/ui\.json: Unexpected request for "search\.retry/,
  );
  const { 'search.found_few': _, ...lacking } = RUSSIAN;
  expect(() => stringsFor(['search.found'], lacking, 'ru')).toThrow('"search.found_few"');
});

test('a count chooses the plural form, and values fill the placeholders', () => {
  const words = browserWords<'search.found' | 'search.all'>(RUSSIAN, 'ru');
  expect([1, 2, 5].map((count) => words('search.found', { count }))).toEqual([
    '1 результат',
    '2 результата',
    '5 результатов',
  ]);
  expect(words('search.all')).toBe('Все результаты');
  // @ts-expect-error: a word that was not asked for is an error of types.
  expect(() => words('search.retry')).toThrow('"search.retry"');
  expect(() =>
    browserWords<'search.nothing'>({ 'search.nothing': '“{{query}}”' }, 'en')('search.nothing'),
  ).toThrow('Unexpected {{query}} without a value.');
});
