import { expect, test } from 'vitest';
import en from '../../../../../content/en/ui.json' with { type: 'json' };
import { browserWords, stringsFor } from '../../../../../src/i18n/browser-words.ts';
import { badgesOf, languageName, shortBadgesOf } from '../../../../../src/islands/search/model/badges.ts';
import { RESULTS_WORDS, type ResultsWord } from '../../../../../src/search/contract/search-data.ts';

const words = browserWords<ResultsWord>(stringsFor(RESULTS_WORDS, en, 'en'), 'en');
const line = (path: string, matched: string, shown: string) => ({
  path,
  matched,
  shown,
  title: '',
  widened: false,
  matches: [],
});

test('a line in the reader’s language says nothing of languages', () => {
  expect(badgesOf(line('bill', 'en', 'en'), 'en', words)).toEqual([]);
  expect(shortBadgesOf(line('bill', 'en', 'en'), 'en', words)).toEqual([]);
});

test('a line says where it matched, and what language it leads to', () => {
  expect(badgesOf(line('bill', 'ru', 'es'), 'en', words)).toEqual(['Match in Russian', 'Text in Spanish']);
  expect(shortBadgesOf(line('bill', 'ru', 'es'), 'en', words)).toEqual(['Russian']);
});

test('a node of the wizard says that it is one', () => {
  expect(badgesOf(line('wizard/health', 'en', 'en'), 'en', words)).toEqual(['Guide']);
  expect(shortBadgesOf(line('wizard/health', 'ru', 'en'), 'en', words)).toEqual(['Guide', 'Russian']);
});

test('a language has its name in the reader’s own', () => {
  expect(languageName('es', 'zh-CN')).toBe('chino simplificado');
  expect(languageName('zh-CN', 'zh-CN')).toBe('简体中文');
});
