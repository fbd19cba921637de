import { expect, test } from 'vitest';
import { mdxOf } from './html-to-mdx.ts';

test.each([
  ['<h2> a\nb </h2>', '## a b'],
  ['<h6>a</h6>', '###### a'],
  ['<h2>a<br>\nb</h2>', '## a<br /> b'],
  ['<blockquote><p>a</p></blockquote>', '> a'],
  ['<hr>', '---'],
  ['<pre><code>a\n b\n</code></pre>', '```\na\n b\n```'],
  ['<pre><code>a\n\n</code></pre>', '```\na\n\n```'],
  ['<pre><code class="language-js">a</code></pre>', '```js\na\n```'],
  ['<pre><code></code></pre>', '```\n```'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['<ul> <li> a </li>\n<li>b</li> </ul>', '- a\n- b'],
  ['<ul><li><p>a</p></li><li><p>b</p></li></ul>', '- a\n\n- b'],
  ['<ul><li><p>a</p><p>b</p></li></ul>', '- a\n\n  b'],
  ['<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  - b'],
  ['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
  ['<ol start="3"><li>a</li></ol>', '3. a'],
])('%s is written in Markdown', (html, mdx) => {
  expect(mdxOf(html)).toBe(mdx);
});

test.each([
  ['a heading with an id', '<h2 id="i">a</h2>', '<h2 id="i">a</h2>'],
  ['a heading of blocks', '<h2><p>a</p></h2>', '<h2>\n  a\n</h2>'],
  ['a quotation of text', '<blockquote>a</blockquote>', '<blockquote>a</blockquote>'],
  [
    'a quotation with an id',
    '<blockquote id="i"><p>a</p></blockquote>',
    '<blockquote id="i">\n  a\n</blockquote>',
  ],
  [
    'a mark between blocks',
    '<blockquote><!--m1--><p>a</p></blockquote>',
    '<blockquote>{/* 1 */}<p>a</p></blockquote>',
  ],
  ['a line with an id', '<hr id="i">', '<hr id="i" />'],
  ['a list with an id', '<ul id="i"><li>a</li></ul>', '<ul id="i">\n  <li>a</li>\n</ul>'],
  [
    'an item with an id',
    '<ul><li>a</li><li id="i">b</li></ul>',
    '<ul>\n  <li>a</li>\n\n  <li id="i">b</li>\n</ul>',
  ],
  ['text between items', '<ul>x<li>a</li></ul>', '<ul>x<li>a</li></ul>'],
  ['an empty list', '<ul></ul>', '<ul />'],
  [
    'a list of other elements',
    '<ul><li>a</li><div>b</div></ul>',
    '<ul>\n  <li>a</li>\n\n  <div>b</div>\n</ul>',
  ],
  ['a list that counts backwards', '<ol reversed><li>a</li></ol>', '<ol reversed>\n  <li>a</li>\n</ol>'],
  ['one item of one paragraph', '<ul><li><p>a</p></li></ul>', '<ul>\n  <li>\n    a\n  </li>\n</ul>'],
  [
    'items loose and tight',
    '<ul><li>a</li><li><p>b</p></li></ul>',
    '<ul>\n  <li>a</li>\n\n  <li>\n    b\n  </li>\n</ul>',
  ],
  [
    'text after a block',
    '<ul><li>a<ul><li>b</li></ul>c</li></ul>',
    '<ul>\n  <li>a<ul><li>b</li></ul>c</li>\n</ul>',
  ],
  ['a paragraph after text', '<ul><li>a<p>b</p></li></ul>', '<ul>\n  <li>a<p>b</p></li>\n</ul>'],
])('%s is written as elements', (_, html, mdx) => {
  expect(mdxOf(html)).toBe(mdx);
});

test.each([
  ['<pre id="i"><code>a</code></pre>', '<pre id="i"><code>{"a"}</code></pre>'],
  ['<pre>a\n b</pre>', '<pre>{"a\\n b"}</pre>'],
  ['<pre><code>a<em> b</em></code></pre>', '<pre><code>{"a"}<em>{" b"}</em></code></pre>'],
  ['<pre><code>a</code> b</pre>', '<pre><code>{"a"}</code>{" b"}</pre>'],
  ['<pre><em>a</em></pre>', '<pre><em>{"a"}</em></pre>'],
  ['<pre><code>a<!--m1--> b</code></pre>', '<pre><code>{"a"}{/* 1 */}{" b"}</code></pre>'],
])('white space of %j counts: %s', (html, mdx) => {
  expect(mdxOf(html)).toBe(mdx);
});

const head = '<thead><tr><th>a</th><th>b</th></tr></thead>';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test('a table of one header row and cells of text is written in Markdown, with its alignment', () => {
  expect(mdxOf(`<table>${head}<tbody>${row('1', '<em>2</em>')}${row(' c\nd ', '')}</tbody></table>`)).toBe(
    '| a | b |\n| - | - |\n| 1 | *2* |\n| c d | |',
  );
  expect(mdxOf(`<table>${head}</table>`)).toBe('| a | b |\n| - | - |');
  const aligned = ['left', 'right', 'center'].map((side) => `<th align="${side}">a</th>`).join('');
  expect(mdxOf(`<table><thead><tr>${aligned}</tr></thead></table>`)).toBe('| a | a | a |\n| :- | -: | :-: |');
});

test.each([
  ['without a header', `<table><tbody>${row('1', '2')}</tbody></table>`],
  ['with an id', `<table id="i">${head}</table>`],
  ['with a foot', `<table>${head}<tbody>${row('1', '2')}</tbody><tfoot>${row('1', '2')}</tfoot></table>`],
  ['with a foot alone', `<table>${head}<tfoot>${row('1', '2')}</tfoot></table>`],
  ['with a title', `<table><caption>c</caption>${head}</table>`],
  ['with two header rows', '<table><thead><tr><th>a</th></tr><tr><th>b</th></tr></thead></table>'],
  ['without columns', '<table><thead><tr></tr></thead></table>'],
  ['with a short row', `<table>${head}<tbody>${row('1')}</tbody></table>`],
  ['with a long row', `<table>${head}<tbody>${row('1', '2', '3')}</tbody></table>`],
  ['with a wide cell', `<table>${head}<tbody><tr><td colspan="2">1</td><td>2</td></tr></tbody></table>`],
  ['with a header in a row', `<table>${head}<tbody><tr><th>1</th><td>2</td></tr></tbody></table>`],
  ['with a plain cell in the header', '<table><thead><tr><th>a</th><td>b</td></tr></thead></table>'],
  ['with a block in a cell', `<table>${head}<tbody>${row('1', '<p>2</p>')}</tbody></table>`],
])('a table %s is written as elements', (_, html) => {
  expect(mdxOf(html)).toMatch(/^<table[^>]*>\n {2}<(?:thead|tbody|caption)>.*<\/table>$/s);
});

test.each([
  ['<div>a</div>', '<div>a</div>'],
  ['<div><p>a</p></div>', '<div>\n  a\n</div>'],
  ['<div> <p>a</p> <ul><li>b</li></ul> </div>', '<div>\n  a\n\n  - b\n</div>'],
  ['<div><p>a</p>b</div>', '<div><p>a</p>b</div>'],
  ['<div> a </div>', '<div>a</div>'],
  ['<div></div>', '<div />'],
  [
    '<details open><summary>a</summary><p>b</p></details>',
    '<details open>\n  <summary>a</summary>\n\n  b\n</details>',
  ],
  ['<x-alert kind="note"><p>a</p></x-alert>', '<Alert kind="note">\n  a\n</Alert>'],
  ['<x-figure alt="a" source="s"></x-figure>', '<Figure alt="a" source="s" />'],
  ['<p>a <x-image alt="&amp;lt; &amp; b"></x-image></p>', 'a <InlineImage alt="&amp;lt; & b" />'],
  ['a <p>b</p> c', 'a\n\nb\n\nc'],
  ['a<!--m1--><p>b</p>', 'a{/* 1 */}\n\nb'],
  ['<!--m1--><p>b</p>', '{/* 1 */}\n\nb'],
])('%s stands on lines of its own where it holds blocks alone', (html, mdx) => {
  expect(mdxOf(html)).toBe(mdx);
});
