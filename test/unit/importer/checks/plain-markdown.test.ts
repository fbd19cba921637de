import { expect, test } from 'vitest';
import { plainLines } from '../../../../src/importer/checks/plain-lines.ts';
import { plainMarkdown } from '../../../../src/importer/checks/plain-markdown.ts';
import { spaced } from '../../../../src/importer/checks/plain-text.ts';

test.each([
  ['a', 'a'],
  ['a <your name>', 'a &lt;your name>'],
  ['a </x>', 'a &lt;/x>'],
  ['`a <x>`', '`a <x>`'],
  ['a < b', 'a < b'],
  ['<b>a</b>', '<b>a</b>'],
  [':::image source="a.png" alt-text="b *c* [d]":::', '![b \\*c\\* \\[d\\]](x)'],
  [':::image source="a" alt-text="b "c" d" type="x":::', '![b "c" d](x)'],
  [":::image alt-text='b':::", '![b](x)'],
  [':::image:::', '![](x)'],
  [':::image alt-text="b\\_c":::', '![b\\_c](x)'],
  [':::no-loc text="a<b":::', 'a&lt;b'],
  [':::video source="u" title="t":::', '<a href="u">t</a>'],
  [':::video source="u":::', '<a href="u">u</a>'],
  ['a :::row-end::: b', 'a  b'],
  [':::other a="b":::', ':::other a="b":::'],
  ['`:::image alt-text="b":::`', '`:::image alt-text="b":::`'],
  ['a ~b~ c ~~d~~', 'a \\~b\\~ c ~~d~~'],
  ['> [!NOTE]\n> a', '> \n> a'],
  ['> [!div class="x"]\n> a', '> \n> a'],
  ['- > [!TIP] a', '- >  a'],
  ['a [!NOTE]', 'a [!NOTE]'],
  ['[!VIDEO https://e.com/v]', '<a href="https://e.com/v" data-video></a>'],
  ['<a href="u">https://e.com</a>', '<a href="u">https ://e.com</a>'],
  ['<a href="u">me@e.com www.e.com</a>', '<a href="u">me@ e.com www .e.com</a>'],
  ['<a href=a/b.md class=c>x</a>', '<a href="a/b.md" class=c>x</a>'],
  ['<img src=a/b>', '<img src="a/b">'],
  ['| a |\n|---|\n| b | c |', '| a | |\n|---|---|\n| b | c |'],
  ['| a | b |\n|---|---|\n| c |', '| a | b |\n|---|---|\n| c |'],
  ['a |\n-|\n b | c | d', 'a | | |\n-|---|---|\n b | c | d'],
  ['x | <y> |\n|---|---|', 'x | &lt;y> |\n|---|---|'],
  ['```\n| a |\n|---|\n| b | c |\n```', '```\n| a |\n|---|\n| b | c |\n```'],
])('%j is in plain Markdown %j', (source, plain) => {
  expect(plainMarkdown(source)).toBe(plain);
});

test.each([
  ['a\nb', 'a\nb'],
  [':::row:::\n  :::column:::\n    a\n      b\n  :::column-end:::\n:::row-end:::', '\n\na\n  b\n\n'],
  ['  :::row:::\n    :::column:::\n      a\n    :::column-end:::\n  :::row-end:::', '\n\n  a\n\n'],
  [':::row:::\n:::column:::\n\ta\n:::column-end:::\n:::row-end:::\n    b', '\n\na\n\n\n    b'],
  ['- a\n::: zone\n- b', '- a\n- b'],
  ['- a\n  b\n::: zone\n::: moniker\n- c', '- a\n  b\n- c'],
  ['a\n::: zone\nb', 'a\n\nb'],
  ['```\n::: zone\n```', '```\n::: zone\n```'],
  ['```` a\n```\n::: zone\n````', '```` a\n```\n::: zone\n````'],
  ['> [!NOTE]\n> a\n> [!TIP]\n> b', '> [!NOTE]\n> a\n\n> [!TIP]\n> b'],
  ['> [!VIDEO u]\n> a', '> [!VIDEO u]\n\n> a'],
  ['> a\n> [!NOTE]', '> a\n\n> [!NOTE]'],
  ['> > a\n> [!NOTE]', '> > a\n\n> [!NOTE]'],
  ['a\n> [!NOTE]\n> b', 'a\n> [!NOTE]\n> b'],
  [
    '# [A](#tab/a)\nx\n# [B](#tab/b)\ny\n\n---\nz',
    '\n<div data-tabs>\n\n# <a name="tab/a"></a>A\nx\n# <a name="tab/b"></a>B\ny\n\n\n</div>\n\nz',
  ],
  ['# [A](#tab/a)\nx\n---\ny', '\n<div data-tabs>\n\n# <a name="tab/a"></a>A\nx\n---\ny'],
  ['| a | `b|c` |\n|---|---|\n| `d\\|e` | f |', '| a | `b\\|c` |\n|---|---|\n| `d\\|e` | f |'],
  ['a `b|c`\nd', 'a `b|c`\nd'],
  ['```\n| `a|b` |\n|---|\n```', '```\n| `a|b` |\n|---|\n```'],
])('the lines of %j are in plain Markdown %j', (source, plain) => {
  expect(plainLines(source)).toBe(plain);
});

test.each([
  ['https://e.com/a。b', 'https://e.com/a 。b'],
  ['https://e.com/a b', 'https://e.com/a b'],
  ['www.e.com后', 'www.e.com 后'],
  ['x.www.e.com后', 'x.www.e.com后'],
  ['[a](https://e.com后)', '[a](https://e.com后)'],
  ['<https://e.com后>', '<https://e.com后>'],
  ['"https://e.com后"', '"https://e.com后"'],
  ['[a]: https://e.com后', '[a]: https://e.com后'],
  ['| https://e.com/a| b |', '| https://e.com/a | b |'],
  ['a https://e.com/a| b', 'a https://e.com/a| b'],
  ['后**“a”**后', '后 **“a”** 后'],
  ['后**a**后', '后**a**后'],
  ['**“a”**后', '**“a”** 后'],
  ['a*“b”*后', 'a*“b”* 后'],
  ['后 **“a”** 后', '后 **“a”** 后'],
  ['**后。**后', '**后。** 后'],
  ['后*。a*', '后 *。a*'],
  ['**a**\n\n后**“b”**', '**a**\n\n后 **“b”**'],
  ['后**“a|b”**', '后 **“a|b”**'],
])('%j gets spaces where a plain parser needs them: %j', (source, plain) => {
  expect(spaced(source)).toBe(plain);
});
