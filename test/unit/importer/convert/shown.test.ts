import { expect, test } from 'vitest';
import { converted } from './converted.ts';

test.each([
  [':::image source="a.png" alt-text="b":::', '<Figure alt="b" source="a.png" />'],
  [':::image source="a.png":::', '<Figure alt="" source="a.png" />'],
  ['::: image source="a.png" alt-text="b":::', '<Figure alt="b" source="a.png" />'],
  [':::IMAGE SOURCE="a.png" ALT-TEXT="b":::', '<Figure alt="b" source="a.png" />'],
  [":::image source='a.png' alt-text='b':::", '<Figure alt="b" source="a.png" />'],
  [':::image source="a.png" alt-text="b "c" d":::', '<Figure alt="b &#x22;c&#x22; d" source="a.png" />'],
  [':::image source="a.png" alt-text="b "c"":::', '<Figure alt="b &#x22;c&#x22;" source="a.png" />'],
  [':::image source="a.png" alt-text=\'b \'c\' d\' type="x":::', '<Figure alt="b \'c\' d" source="a.png" />'],
  [':::image\tsource="a.png"\talt-text="b":::', '<Figure alt="b" source="a.png" />'],
  [':::image source="a_b.png" alt-text="b\\_c &amp; *d*":::', '<Figure alt="b_c & *d*" source="a_b.png" />'],
  [':::image type="content" source = "a.png" alt-text = "b":::', '<Figure alt="b" source="a.png" />'],
  ['::::image source="a.png":::', ':<InlineImage alt="" source="a.png" />'],
  ['x :::image source="a.png" alt-text="b":::, y', 'x <InlineImage alt="b" source="a.png" />, y'],
  [':::no-loc text="x":::', 'x'],
  [':::video source="u" title="t":::', '[t](u)'],
  [':::video source="u":::', '[u](u)'],
  ['a\n\n:::row:::\n\nb\n\n:::row-end:::', 'a\n\nb'],
  ['a :::moniker-end::: b', 'a  b'],
  [':::image source="a.png"::: x :::image-end:::', '<InlineImage alt="" source="a.png" /> x'],
])('the directive %j becomes %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['::image source="a":::', '::image source="a":::'],
  [':::1mage source="a":::', ':::1mage source="a":::'],
  [':::image source="a"::', ':::image source="a"::'],
  [':::image source="a"\n:::', ':::image source="a"\n:::'],
  ['::: :::', '::: :::'],
  ['`:::image source="a.png":::`', '`:::image source="a.png":::`'],
])('%j is no directive: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['[!VIDEO https://e.com/v]', '<Video href="https://e.com/v" />'],
  ['> [!VIDEO https://e.com/v]', '<Video href="https://e.com/v" />'],
  ['> [!video  https://e.com/v ]', '<Video href="https://e.com/v" />'],
  ['> {103|[!VIDEO https://e.com/v]}', '<p>{/* 103 */}</p>\n\n<Video href="https://e.com/v" />'],
  ['> [!VIDEO https://e.com/v]\n> x', '<Video href="https://e.com/v" />\n\n> x'],
  ['[!VIDEO https://e.com/v x]', '\\[!VIDEO https\\://e.com/v x]'],
])('the video %j becomes %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['![x](a.png)', '<Figure alt="x" source="a.png" />'],
  ['![](a.png)', '<Figure alt="" source="a.png" />'],
  ['a ![x](a.png)', 'a <InlineImage alt="x" source="a.png" />'],
  ['![x](a.png) ![y](b.png)', '<Figure alt="x" source="a.png" />\n\n<Figure alt="y" source="b.png" />'],
  ['![x](a.png)\n![y](b.png)', '<Figure alt="x" source="a.png" />\n\n<Figure alt="y" source="b.png" />'],
  ['<img src="a\\b%5cc.png" alt="x">', '<InlineImage alt="x" source="a/b/c.png" />'],
  ['<img alt="x">', '<InlineImage alt="x" />'],
  ['<p> <img src="a.png" alt="x"> </p>', '<Figure alt="x" source="a.png" />'],
  ['<p>a<img src="a.png" alt="x"></p>', 'a<InlineImage alt="x" source="a.png" />'],
])('the picture %j becomes %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['<b></b>a', 'a'],
  ['<i> </i>a', 'a'],
  ['<strong><em></em></strong>a', 'a'],
  ['<b><br></b>a', '<b><br /></b>a'],
  ['a <del></del> b', 'a  b'],
])('emphasis of nothing in %j goes: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['a <b>c</b>', 'a <b>c</b>'],
  ['<your name> x', '\\<your name> x'],
  ['a < b', 'a \\< b'],
  ['<B>a</B>', '<p><b>a</b></p>'],
  ['<p class="y">a</p>', 'a'],
  ['<a href="HTTP://e.com/A">a</a>', '[a](http://e.com/A)'],
  ['<a href="u">https://e.com</a> https://f.com', '[https://e.com](u) [https://f.com](https://f.com)'],
  ['<A HREF="u">https://e.com</A>', '[https://e.com](u)'],
  ['<a href="u">*https://e.com*</a>', '[*https://e.com*](u)'],
  ['<abbr>https://e.com</abbr>', '<p><abbr>[https://e.com](https://e.com)</abbr></p>'],
])('%j is the element, the link or the text that it shows: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});
