import { expect, test } from 'vitest';
import { converted } from './converted.ts';

test.each([
  ['https://e.com/a.', '[https://e.com/a](https://e.com/a).'],
  ['https://e.com/a, b', '[https://e.com/a](https://e.com/a), b'],
  ['https://e.com/a!b', '[https://e.com/a!b](https://e.com/a!b)'],
  ['https://e.com/a!?.:', '[https://e.com/a](https://e.com/a)!?.:'],
  ['(https://e.com/a)', '([https://e.com/a](https://e.com/a))'],
  ['https://e.com/(a)', '[https://e.com/(a)](https://e.com/\\(a\\))'],
  ['https://e.com/(a))', '[https://e.com/(a)](https://e.com/\\(a\\)))'],
  ['https://e.com/a&amp; b', '[https://e.com/a](https://e.com/a)& b'],
  ['https://e.com/a?b&c;', '[https://e.com/a?b](https://e.com/a?b)\\&c;'],
  ['https://e.com/a?b&c=d', '[https://e.com/a?b\\&c=d](https://e.com/a?b\\&c=d)'],
  ['https://e.com/a]', '[https://e.com/a](https://e.com/a)]'],
  ['https://e.com/a](u)', '[https://e.com/a](https://e.com/a)]\\(u)'],
  ['https://e.com/a<b', '[https://e.com/a](https://e.com/a)\\<b'],
  ['https://e.com/a"b"', '[https://e.com/a"b](https://e.com/a%22b)"'],
  ['https://e.com/*a*', '[https://e.com/\\*a](https://e.com/*a)\\*'],
  ['https://e.com/a~b', '[https://e.com/a\\~b](https://e.com/a~b)'],
  ['https://e.com/a…b', '[https://e.com/a](https://e.com/a)…b'],
  ['https://e.com/帮助。然后', '[https://e.com/](https://e.com/)帮助。然后'],
  ['https://e.com/é后', '[https://e.com/é](https://e.com/%C3%A9)后'],
  ['http://e.com', '[http://e.com](http://e.com)'],
  ['HTTPS://E.com/a', '[HTTPS://E.com/a](https://E.com/a)'],
  ['1https://e.com', '1[https://e.com](https://e.com)'],
  ['**https://e.com/a**', '**[https://e.com/a](https://e.com/a)**'],
  ['www.e.com/a', '[www.e.com/a](http://www.e.com/a)'],
  ['*www.e.com*', '*[www.e.com](http://www.e.com)*'],
  ['(www.e.com)', '([www.e.com](http://www.e.com))'],
  ['[https://e.com/a](u)', '[https://e.com/a](u)'],
  ['me@e.com', '[me@e.com](mailto:me@e.com)'],
])('of %j the address ends where the sentence goes on: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['xhttps://e.com', 'xhttps\\://e.com'],
  ['https://', 'https\\://'],
  ['https://-a', 'https\\://-a'],
  ['https:/e.com', 'https\\:/e.com'],
  ['xwww.e.com', 'xwww\\.e.com'],
  ['/www.e.com', '/www\\.e.com'],
  ['ww.e.com', 'ww\\.e.com'],
  ['www.', 'www.'],
  ['[https://e.com/a]', '\\[https\\://e.com/a]'],
  ['`https://e.com`', '`https://e.com`'],
])('%j holds no address: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});
