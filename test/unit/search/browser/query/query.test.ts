import { expect, test } from 'vitest';
import { isWrittenIn, LONGEST_QUERY, queriesFor } from '../../../../../src/search/browser/query/query.ts';

test('several words are put as a phrase, then loosely', () => {
  expect(queriesFor(' Service  health ', 'en')).toEqual(['"Service health"', 'Service health']);
  expect(queriesFor('«Service health»', 'en')).toEqual(['"Service health"']);
  expect(queriesFor('проблема', 'zh-CN')).toEqual(['"проблема"', 'проблема']);
});

test('Chinese is cut into words, quoted first, then loose', () => {
  expect(queriesFor('服务请求', 'zh-CN')).toEqual(['"服务 请求"', '服务 请求']);
  expect(queriesFor('服务', 'zh-CN')).toEqual(['"服务"', '服务']);
  expect(queriesFor('T-Systems 国家云', 'zh-CN')[1]).toBe('T Systems 国家 云');
});

test('a quoted Chinese phrase is cut inside its quotes and stays exact', () => {
  expect(queriesFor('“服务请求”', 'zh-CN')).toEqual(['"服务 请求"']);
});

test('nothing gives nothing, and no query is too long', () => {
  expect(queriesFor('  ', 'es')).toEqual([]);
  expect(queriesFor('a'.repeat(10_000), 'es')[1]).toHaveLength(LONGEST_QUERY);
});

test('names in Latin letters fit a text of any script, letters of a third script do not', () => {
  expect(isWrittenIn('Программы Software Assurance', 'ru')).toBe(true);
  expect(isWrittenIn('Программы Software Assurance', 'es')).toBe(false);
  expect(isWrittenIn('Software Assurance', 'ru')).toBe(false);
  expect(isWrittenIn('将 MCP ID 链接到帐户', 'zh-CN')).toBe(true);
  expect(isWrittenIn('715-123150', 'ru')).toBe(true);
});
