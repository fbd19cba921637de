import { expect, test } from 'vitest';
import { compareWithSource } from '../../../../src/importer/checks/fidelity.ts';
import { around, sideOf } from '../convert/converted.ts';

const FILES = { 'word.md': 'Word', 'links.md': '[x](u.md)' };
const found = (source: string, made: string) => compareWithSource(sideOf(source), made, around(FILES));

test.each<[what: string, source: string, made: string, message: string, offset: number]>([
  ['a word', 'one two three', 'one too three', 'text "onetoothree", expected "onetwothree"', 5],
  ['a word at the start', 'one', 'none', 'text "none", expected "one"', 0],
  ['an end', 'one two', 'one', 'text "one", expected "onetwo"', 3],
  ['more than there was', 'one', 'one two', 'text "onetwo", expected "one"', 3],
  ['a word after markup', 'a **b** one', 'a **b** two', 'text "abtwo", expected "abone"', 0],
  ['a sign', 'a (b) c. d', 'a (b) c. e', 'text "a(b)c.e", expected "a(b)c.d"', 8],
  [
    'a letter in a long text',
    'abcdefghij klmnopqrst uvwxyz 0123456789 X 9876543210 zyxwvutsrq ponmlkjihg fedcba 1111',
    'abcdefghij klmnopqrst uvwxyz 0123456789 Y 9876543210 zyxwvutsrq ponmlkjihg fedcba 1111',
    'text "qrstuvwxyz0123456789Y9876543210zyxwvutsrqponmlkjihgfedcba111", expected "qrstuvwxyz0123456789X9876543210zyxwvutsrqponmlkjihgfedcba111"',
    39,
  ],
  [
    'the words of a picture',
    '![one](a.png) x',
    '<InlineImage alt="two" source="a.png" /> x',
    'text "twox", expected "onex"',
    0,
  ],
])('another text is told where it begins: %s', (_, source, made, message, offset) => {
  expect(found(source, made)).toContainEqual({
    rule: 'import/text-differs',
    message: `Unexpected ${message}.`,
    offset,
  });
});

test.each<[what: string, source: string, made: string, message: string, offset: number]>([
  ['another link', 'x [a](b)', 'x [a](c)', 'link "c", expected "b" (number 1)', 6],
  ['a link that is gone', '[a](b) [a](c)', '[a](b) a', 'link no more, expected "c" (number 2)', 11],
  ['a link that was none', '[a](b) a', '[a](b) [a](c)', 'link "c", expected no more (number 2)', 0],
  ['links in another order', '[a](b) [a](c)', '[a](c) [a](b)', 'link "c", expected "b" (number 1)', 4],
  [
    'a link of an included file',
    '[!INCLUDE [t](links.md)]',
    '[x](v.md)',
    'link "v.md", expected "u.md" (number 1)',
    0,
  ],
])('other links are told: %s', (_, source, made, message, offset) => {
  expect(found(source, made)).toContainEqual({
    rule: 'import/links-differ',
    message: `Unexpected ${message}.`,
    offset,
  });
});

test('an address is the same however it is encoded', () => {
  expect(found('[a](é%20b)', '[a](%C3%A9%20b)')).toEqual([]);
  expect(found('[a](100%)', '[a](100%)')).toEqual([]);
});

test.each<[source: string, made: string, message: string, offset: number]>([
  ['x <a name="n"></a>a', 'x a', 'anchor no more, expected "n" (number 1)', 10],
  ['x <a name="n"></a>a', 'x {/* #m */}a', 'anchor "m", expected "n" (number 1)', 10],
  ['a', '{/* #m */}a', 'anchor "m", expected no more (number 1)', 0],
])('other named places than in %j are told of %j', (source, made, message, offset) => {
  expect(found(source, made)).toContainEqual({
    rule: 'import/anchors-differ',
    message: `Unexpected ${message}.`,
    offset,
  });
});

test.each<[source: string, made: string, message: string, offset: number]>([
  ['a {1|b}', 'a b', 'segment no more, expected "1" (number 1)', 2],
  ['{1|a} {2|b}', '{/* 2 */}a {/* 1 */}b', 'segment "2", expected "1" (number 1)', 0],
  ['{1|a} {2|b}', '{/* 1 */}a {/* 3 */}b', 'segment "3", expected "2" (number 2)', 2],
  ['{1|a}', '{/* 1 */}a{/* 1 */}', 'segment "1", expected no more (number 2)', 0],
])('other segments than in %j are told of %j', (source, made, message, offset) => {
  expect(found(source, made)).toContainEqual({
    rule: 'import/segments-differ',
    message: `Unexpected ${message}.`,
    offset,
  });
});

test.each([
  ['*a*', 'a', '<p></p>', '<p><em></em></p>'],
  ['- a', 'a', '<p></p>', '<ul><li></li></ul>'],
  ['# a', '## a', '<h2></h2>', '<h1></h1>'],
  ['a\n\n# b\n\nc\n\n*d*', 'a\n\n# b\n\nc\n\nd', '<p></p>', '<p></p><p><em></em></p>'],
])('other elements than in %j are told of %j', (source, made, is, was) => {
  const [only, ...others] = found(source, made);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ rule: 'import/tags-differ', offset: 0 });
  expect(only?.message).toContain(was);
  expect(only?.message).toContain(is);
});

test('what is no MDX is told, and nothing else', () => {
  expect(found('a', 'a <b')).toEqual([
    { rule: 'import/not-mdx', message: expect.stringMatching(/^The article made is no MDX: ./), offset: 0 },
  ]);
});

test('footnotes are compared by number, wherever they stand', () => {
  const notes = (first: string, second: string) =>
    `a<sup><a href="#user-content-fn-1" id="user-content-fnref-1">1</a></sup>\n\n<Footnotes>\n  <ol>\n    <li id="user-content-fn-1">\n      {/* ${first} */}b {/* ${second} */}c{/* / */} <FootnoteBack href="#user-content-fnref-1" number="1">↩</FootnoteBack>\n    </li>\n  </ol>\n</Footnotes>`;
  const source = 'a[^1]\n\n[^1]: {1|b} {2|c}';
  expect(found(source, notes('1', '2'))).toEqual([]);
  expect(found(source, notes('1', '3')).map(({ message }) => message)).toEqual([
    'Unexpected segment no more, expected "2" (number 1).',
    'Unexpected segment "3", expected no more (number 2).',
  ]);
});

test('a link that leads elsewhere than its English is told at its segment', () => {
  const side = sideOf('x {1|a [b](c)}');
  const surroundings = { ...around(), originals: new Map([['1', { text: 'a [b](d)' }]]) };
  expect(compareWithSource(side, 'x {/* 1 */}a [b](c)', surroundings)).toEqual([
    {
      rule: 'import/other-target',
      message: 'Unexpected link to "c" in segment 1, where its English leads to "d".',
      offset: 2,
    },
  ]);
});
