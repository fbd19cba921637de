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
  ['a picture in a line is its text', 'a <InlineImage alt="b" source="c.png" /> d', 'a b d'],
  ['a component without text leaves nothing', 'a <FootnoteBack id="1" />b', 'a b'],
  ['a text that stands for itself stays one', 'a {"<b> & *c* 1"}', 'a &#60;b&#62; &#38; &#42;c&#42; 1'],
  ['other comments go', 'a\n\n{/* note */}\n\nb', 'a\n\nb'],
  [
    'components inside components',
    '<Panel kind="checklist">\n\na\n\n<Alert kind="tip">\n\nb\n\nc\n\n</Alert>\n\nd\n\n</Panel>',
    '**CHECKLIST**\n\na\n\n**TIP**\n\nb\n\nc\n\nd',
  ],
  ['a part without a kind has no label', '<SourceText>\n\na {/* 1 */}b\n\n</SourceText>\n\n', 'a b'],
])('%s', (_name, mdx, markdown) => {
  expect(readText(mdx).markdown).toBe(markdown);
});
