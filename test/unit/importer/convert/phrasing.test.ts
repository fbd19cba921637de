import { expect, test } from 'vitest';
import { mdxOf } from './html-to-mdx.ts';

test.each([
  ['<em>a</em> <strong>b</strong> <del>c</del>', '*a* **b** ~~c~~'],
  ['x <em>a <strong>b</strong></em>', 'x *a __b__*'],
  ['x <code>b\nc</code>', 'x `b c`'],
  ['x <code>a\\b</code>', 'x `a\\b`'],
  ['<a href="x">a</a> b', '[a](x) b'],
  ['<a href="x" title="t">a</a> b', '[a](x "t") b'],
  ['x <a href="x">a <em>b</em></a>', 'x [a *b*](x)'],
  ['a<br>\nb', 'a\\\nb'],
  ['a<br>\n b', 'a\\\n&#x20;b'],
])('%s has a word in Markdown: %s', (html, mdx) => {
  expect(mdxOf(`<p>${html}</p>`)).toBe(mdx);
});

test.each([
  ['emphasis with an attribute', 'x <em title="t">a</em>', 'x <em title="t">a</em>'],
  ['emphasis in its like', 'x <em>a <em>b</em></em>', 'x *a <em>b</em>*'],
  ['emphasis in its like, farther out', 'x <em>a <strong><em>b</em></strong></em>', 'x *a __<em>b</em>__*'],
  ['a third emphasis', 'x <em>a <strong>b <del>c</del></strong></em>', 'x *a __b <del>c</del>__*'],
  ['emphasis around a block', '<em>a<div>b</div></em>', '<em>a<div>b</div></em>'],
  ['code with an attribute', 'x <code id="i">a</code>', 'x <code id="i">a</code>'],
  ['code with an element', 'x <code>a<em>b</em></code>', 'x <code>a*b*</code>'],
  ['code of a space', 'x <code> </code>', 'x <code> </code>'],
  ['empty code', 'x <code></code>', 'x <code />'],
  ['code with a backtick', 'x <code>a`b</code>', 'x <code>{"a\\u0060b"}</code>'],
  ['code that ends in a backslash', 'x <code>a\\</code>', 'x <code>{"a\\u005c"}</code>'],
  ['a name of a place', 'x <a name="n">a</a>', 'x <a name="n">a</a>'],
  ['a link with a name', 'x <a href="x" id="i">a</a>', 'x <a href="x" id="i">a</a>'],
  ['a break before no line', 'a<br>b', 'a<br />b'],
  ['a break at the end', 'a<br>\n', 'a<br />'],
  ['a break before an element', 'a<br><em>b</em>', 'a<br />*b*'],
  ['any other element', 'x <u>a</u> <kbd>b</kbd>', 'x <u>a</u> <kbd>b</kbd>'],
])('%s is written as the element that it is', (_, html, mdx) => {
  const written = mdxOf(html.includes('<div>') ? html : `<p>${html}</p>`);
  expect(written).toBe(mdx);
});

test('what a string of code may not hold as it is, is written by its number', () => {
  expect(mdxOf('<p>x <code>"`|\t\\</code></p>')).toBe(
    'x <code>{"\\u0022\\u0060\\u007c\\u0009\\u005c"}</code>',
  );
});

test.each([
  ['<!--m1-->a<!--m/--> b', '{/* 1 */}a{/* / */} b'],
  ['a <!--other-->b', 'a b'],
  ['a\n<!--m1-->b', 'a\n{/* 1 */}b'],
])('marks in %j are expressions, and comments of the source are nothing', (html, mdx) => {
  expect(mdxOf(`<p>${html}</p>`)).toBe(mdx);
});

test.each([
  ['<!--m1-->', '<p>{/* 1 */}</p>'],
  ['<!--m1--> ', '<p>{/* 1 */}</p>'],
  ['<u>a</u>', '<p><u>a</u></p>'],
  ['<u>a</u> <u>b</u>', '<p><u>a</u> <u>b</u></p>'],
  ['<!--m1--><u>a</u>', '<p>{/* 1 */}<u>a</u></p>'],
  ['<u>a</u> b', '<u>a</u> b'],
  [' <em>a</em> ', '*a*'],
  ['', '<p />'],
  [' \n', '<p />'],
])('a paragraph of %j stays one: %s', (html, mdx) => {
  expect(mdxOf(`<p>${html}</p>`)).toBe(mdx);
});

test.each([
  ['a\n<u>b</u>\n<u>c</u>\nd', 'a <u>b</u> <u>c</u> d'],
  ['a\n<u>b</u> c', 'a <u>b</u> c'],
  ['<u>a</u>\nb', '<u>a</u> b'],
  ['<u>a</u> \n b', '<u>a</u> b'],
  ['a\n<!--m1--><u>b</u>', 'a {/* 1 */}<u>b</u>'],
  ['a\n<!--m1-->', 'a {/* 1 */}'],
  ['a \n <!--m1-->', 'a {/* 1 */}'],
  ['a\nb <u>c</u>', 'a\nb <u>c</u>'],
  ['<u>a</u> b\nc', '<u>a</u> b\nc'],
  ['a\n*b*', 'a\n\\*b\\*'],
  ['x <u>a\nb</u>', 'x <u>a b</u>'],
])('in %j no element stands alone on its line: %j', (html, mdx) => {
  expect(mdxOf(`<p>${html}</p>`)).toBe(mdx);
});

test.each([
  ['import x', '&#x69;mport x'],
  ['export x', '&#x65;xport x'],
  ['exported x', 'exported x'],
  ['a import x', 'a import x'],
  ['a {b} &lt;c>', 'a \\{b} \\<c>'],
  ['1. a', '1\\. a'],
  ['# a', '\\# a'],
  ['a. 1) b', 'a. 1) b'],
  ['<em>a</em> *b* <em>c</em>', '*a* \\*b\\* *c*'],
  ['<em>a</em> b.c <em>c</em>', '*a* b.c *c*'],
  ['<em>a</em>, b. «c» — d <em>c</em>', '*a*, b. «c» — d *c*'],
])('the text %j means the same in MDX: %j', (html, mdx) => {
  expect(mdxOf(`<p>${html}</p>`)).toBe(mdx);
});
