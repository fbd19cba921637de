import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStrings, type StringsFile } from '../../../src/i18n/check-strings.ts';
import { formatProblem } from '../../../src/lib/problem.ts';

function stringsFile(locale: string, strings: Record<string, string>): StringsFile {
  return { locale, file: `content/${locale}/ui.json`, strings, locate: () => ({ line: 2, column: 3 }) };
}

function complaints(
  reference: Record<string, string>,
  locale: string,
  strings: Record<string, string>,
): string[] {
  return checkStrings(stringsFile('en', reference), stringsFile(locale, strings)).map(formatProblem);
}

describe('the strings of every locale of the project', () => {
  const read = (locale: string) =>
    stringsFile(locale, JSON.parse(readFileSync(`content/${locale}/ui.json`, 'utf8')));

  test.each(['es', 'ru', 'zh-CN', 'en'])(
    '%s has the keys, plural forms and placeholders of English',
    (locale) => {
      expect(checkStrings(read('en'), read(locale))).toEqual([]);
    },
  );
});

test('a missing key is named with its English text', () => {
  expect(complaints({ 'nav.home': 'Home' }, 'es', {})).toEqual([
    'content/es/ui.json:1:1  error  i18n/missing-key  Unexpected absence of "nav.home", expected the translation of "Home".\n    Add "nav.home" to content/es/ui.json.',
  ]);
});

test('plural forms are those of the locale, not of English', () => {
  const english = { found_one: '{{count}} hit', found_other: '{{count}} hits' };
  expect(complaints(english, 'zh-CN', { found_other: '{{count}} 条' })).toEqual([]);
  const russian = { found_one: '{{count}} a', found_few: '{{count}} b', found_other: '{{count}} c' };
  expect(complaints(english, 'ru', russian)).toEqual([expect.stringContaining('"found_many"')]);
});

test('an unknown key says what it may have meant', () => {
  expect(complaints({ 'nav.home': 'Home' }, 'ru', { 'nav.home': 'Главная', 'nav.hone': 'Главная' })).toEqual([
    'content/ru/ui.json:2:3  error  i18n/unknown-key  Unexpected key "nav.hone", expected one of the keys of content/en/ui.json.\n    Did you mean "nav.home"?',
  ]);
});

test('a lost placeholder is reported', () => {
  const [problem] = complaints({ hello: 'Hello {{name}}' }, 'es', { hello: 'Hola {{nombre}}' });
  expect(problem).toContain('Unexpected placeholders "{{nombre}}" in "hello", expected "{{name}}"');
});
