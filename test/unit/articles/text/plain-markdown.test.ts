import { expect, test } from 'vitest';
import { readText } from '../../../../src/articles/text/segments.ts';

test.each([
  [
    'marks go',
    '# {/* #a */}{/* 101 */}Статья 😀\n\n{/* 102 */}Да. {/* 103 */}Нет.',
    '# Статья 😀\n\nДа. Нет.',
  ],
  ['escapes and HTML stay', 'a \\{b} <b>c</b>', 'a \\{b} <b>c</b>'],
  ['an alert keeps its words', '<Alert kind="note">\n\nWait.\n\n</Alert>\n\nGo.', '**NOTE**\n\nWait.\n\nGo.'],
  ['a figure is its text', 'See:\n\n<Figure alt="The menu" segment="3" />', 'See:\n\nThe menu'],
  ['a video is its address', '<Video href="https://example.org/v" />', 'https://example.org/v'],
])('%s', (_name, mdx, markdown) => {
  expect(readText(mdx).markdown).toBe(markdown);
});
