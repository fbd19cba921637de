import { expect, test } from 'vitest';
import { cutText, isUnspaced, joinWords, readWords } from '../../../src/search/cut.ts';

test.each([
  '在Azure Active Directory中，“管理”合作伙伴中心（CSP）的 T-Systems 2.5 版本。',
  '客户^2 ',
  '',
  '  前面的空格',
])('words are divided and come together as they were: %s', (text) => {
  const cut = cutText(text, 'zh-CN');
  expect(joinWords(readWords(cut, true)).trim()).toBe(text.trim().replace(/\s+/g, ' '));
});

test('a part of a sentence is cut as the whole sentence is', () => {
  expect(cutText('添加新客户', 'zh-CN')).toBe('添加 ^新 ^客户');
  expect(cutText('如何添加新客户？', 'zh-CN')).toContain('添加 ^新 ^客户 ^？');
});

test('text that goes on without a space says so', () => {
  expect(cutText('客户', 'zh-CN', true)).toBe(' ^客户');
});

test('only languages that write words together are cut', () => {
  expect(['zh-CN', 'zh-TW', 'ja', 'es', 'ru', 'en'].filter(isUnspaced)).toEqual(['zh-CN', 'zh-TW', 'ja']);
  expect(readWords('^a b', false)).toEqual([
    { text: '^a', space: '' },
    { text: 'b', space: ' ' },
  ]);
});

test('what ends a block without a full stop ends with its own, not with the one that Pagefind adds', () => {
  const read = (content: string, isCut: boolean) => joinWords(readWords(content, isCut));
  expect(read('大规模 ^的 ^网络 ^中断.', true)).toBe('大规模的网络中断。');
  expect(read('合作 ^伙伴（CSP）.', true)).toBe('合作伙伴（CSP）。');
  expect(read('使用 Azure.', true)).toBe('使用 Azure.');
  expect(read('Network disruptions.', false)).toBe('Network disruptions.');
});
