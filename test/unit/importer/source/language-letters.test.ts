import { expect, test } from 'vitest';
import { isSameLanguage, otherLanguage } from '../../../../src/importer/source/language.ts';

test.each([
  ['ж', 'Cyrl'],
  ['λ', 'Grek'],
  ['ش', 'Arab'],
  ['ש', 'Hebr'],
  ['ไ', 'Thai'],
  ['한', 'Hang'],
  ['漢', 'Hani'],
  ['か', 'Hani'],
  ['カ', 'Hani'],
])('200 letters like %s are of the script %s, and fewer prove nothing', (letter, script) => {
  expect(otherLanguage(letter.repeat(200), 'es')).toBe(script);
  expect(otherLanguage(letter.repeat(199), 'es')).toBeUndefined();
});

test.each([
  ['ж', 'ru'],
  ['ж', 'uk'],
  ['漢', 'zh-CN'],
  ['漢', 'zh-TW'],
  ['漢', 'ja'],
  ['한', 'ko'],
  ['λ', 'el'],
])('letters like %s may be a text in %s', (letter, locale) => {
  expect(otherLanguage(letter.repeat(300), locale)).toBeUndefined();
});

test('code, tags and addresses are no text of a language', () => {
  const quiet = 'ж'.repeat(300);
  for (const text of [`\`${quiet}\``, `<a title="${quiet}">`, `[x](${quiet})`])
    expect(otherLanguage(`${text} corto`, 'es')).toBeUndefined();
});

/** Small words of one language, and letters without meaning to have enough. */
const words = (small: string, count: number) => `${`${small} `.repeat(count)}${'xyzzy '.repeat(50)}`;

test.each([
  ['und', 'de'],
  ['avec', 'fr'],
  ['sono', 'it'],
  ['não', 'pt'],
  ['het', 'nl'],
  ['jest', 'pl'],
  ['pero', 'es'],
])('20 small words like %s are in the language %s, and fewer prove nothing', (small, language) => {
  const locale = language === 'es' ? 'de' : 'es';
  expect(otherLanguage(words(small, 20), locale)).toBe(language);
  expect(otherLanguage(words(small, 19), locale)).toBeUndefined();
  expect(otherLanguage(words(small, 20), language)).toBeUndefined();
});

test('small words of two languages say which it is only where one has more than twice as many', () => {
  expect(otherLanguage(words('und', 41) + words('pero', 20), 'es')).toBe('de');
  expect(otherLanguage(words('und', 40) + words('pero', 20), 'es')).toBeUndefined();
});

test('of a language whose small words are not known nothing is said, but for its script', () => {
  expect(otherLanguage(words('und', 30), 'sv')).toBeUndefined();
  expect(otherLanguage(words('und', 30), 'ru')).toBe('de');
});

test.each([
  ['pt-BR', 'pt-PT', true],
  ['zh-Hans', 'zh-CN', true],
  ['sr-Latn', 'sr-Cyrl', false],
  ['es', 'pt', false],
])('%s and %s are one written language: %s', (a, b, expected) => {
  expect(isSameLanguage(a, b)).toBe(expected);
});
