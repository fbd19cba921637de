import { expect, test } from 'vitest';
import { originalHtml } from '../../../../src/articles/text/original-html.ts';

test('renders inline Markdown', () => {
  expect(originalHtml('Select **Save** or `x < 1`, "now".')).toBe(
    'Select <strong>Save</strong> or <code>x &#x3C; 1</code>, "now".',
  );
});

test('keeps what looks like a block as text', () => {
  expect(originalHtml('1. Open')).toBe('1. Open');
  expect(originalHtml('# name')).toBe('# name');
  expect(originalHtml('- item')).toBe('- item');
});

test('keeps links to other sites, and only the text of links inside the docset', () => {
  expect(originalHtml('[a](https://a.example/) and [**b**](b.md#c)')).toBe(
    '<a href="https://a.example/">a</a> and <strong>b</strong>',
  );
});

test('takes out what could run', () => {
  expect(originalHtml('<script>alert(1)</script><b onclick="x()">a</b> [j](javascript:x)')).toBe(
    '<b>a</b> j',
  );
});

test.each([
  ['[a](http://a.example/)', '<a href="http://a.example/">a</a>'],
  ['[a](mailto:a@a.example)', '<a href="mailto:a@a.example">a</a>'],
  ['[a](xhttps://a.example/)', 'a'],
  ['[a](b/https:c.md) [d]()', 'a d'],
  ['![a](https://a.example/b.png) b', 'b'],
  ['[![a](b.png) c](d.md) [e](f.md)', 'c e'],
  ['[a [b](https://b.example/)](c.md)', '[a <a href="https://b.example/">b</a>](c.md)'],
  [' a\n\nb ', 'ab'],
])('%s becomes %s', (markdown, html) => {
  expect(originalHtml(markdown).replace(/\n/g, '')).toBe(html);
});
