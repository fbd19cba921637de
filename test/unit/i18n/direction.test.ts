import { expect, test } from 'vitest';
import { directionOf, onwardArrow, scriptOf } from '../../../src/i18n/direction.ts';

test('a language runs as its script does', () => {
  const rightToLeft = ['ar', 'ar-EG', 'he', 'fa', 'ur', 'ckb', 'pa-PK', 'az-Arab', 'dv'];
  const leftToRight = ['es', 'ru', 'zh-CN', 'en', 'ja', 'ku', 'az', 'he-Latn', 'pa'];
  expect(rightToLeft.filter((locale) => directionOf(locale) !== 'rtl')).toEqual([]);
  expect(leftToRight.filter((locale) => directionOf(locale) !== 'ltr')).toEqual([]);
  expect([onwardArrow('he'), onwardArrow('es')]).toEqual(['←', '→']);
});

test('a script is the likely one where the tag names none', () => {
  expect(['zh-TW', 'zh-HK', 'zh-CN', 'sr', 'sr-Latn'].map(scriptOf)).toEqual([
    'Hant',
    'Hant',
    'Hans',
    'Cyrl',
    'Latn',
  ]);
});
