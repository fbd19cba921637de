import { expect, test } from 'vitest';
import { typeSheet } from '../../../src/page-data/type-sheet.ts';

test('a site whose languages need no more type gets none', () => {
  expect(typeSheet(['es', 'ru', 'zh-CN', 'en'])).toBe('');
});

test.each([
  ['ja', /"Hiragino Sans".*:lang\(ja\)\{line-break:strict/],
  ['ko', /"Malgun Gothic".*word-break:keep-all/],
  ['zh-TW', /"Microsoft JhengHei"/],
  ['ar', /direction:rtl.*"SF Arabic"/],
  ['he', /direction:rtl.*"Noto Sans Hebrew"/],
  ['fa-IR', /\[lang="fa-IR"\]\{direction:rtl\}/],
])('%s gets fonts, leading and line breaking of its own', (locale, expected) => {
  const sheet = typeSheet(['es', locale, 'en']);
  expect(sheet).toMatch(expected);
  expect(sheet).toContain(`:root:lang(${locale}),:root [lang="${locale}"]`);
  expect(sheet).not.toContain(':lang(es)');
});

test('only a site with a text from right to left turns texts round', () => {
  expect(typeSheet(['ja', 'ko', 'zh-TW', 'en'])).not.toContain('direction');
});

test('a rule of its own is heavier than that of a language it belongs to, in whatever order sheets stand', () => {
  expect(typeSheet(['zh-TW', 'en'])).toContain('html:root:lang(zh-TW)');
});
