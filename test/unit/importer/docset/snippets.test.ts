import { expect, test } from 'vitest';
import { codeReader, snippetOf } from '../../../../src/importer/docset/snippets.ts';

const CODE = 'one\n  // <part>\n  two\n    three\n  // </part>\n#region other\nfour\n#endregion\n';
const read = codeReader((path) => (path === 'code/a.cs' ? CODE : undefined));
const shown = (address: string, from = 'guide/page.md') => read(snippetOf(address), from);

test.each([
  ['../code/a.cs?range=1,3-4', 'one\n  two\n    three'],
  ['~/code/a.cs?name=part', 'two\n  three'],
  ['~/code/a.cs#Part', 'two\n  three'],
  ['~/code/a.cs#other', 'four'],
  ['~/code/a.cs#L3-L4', 'two\n  three'],
  ['~/code/a.cs?start=7', 'four\n#endregion'],
])('%s shows its piece, without the indentation that all lines share', (address, expected) => {
  expect(shown(address)).toBe(expected);
});

test.each(['~/code/b.cs', '~/code/a.cs?name=none', '../../../etc/passwd'])('%s is not there', (address) => {
  expect(shown(address)).toBeUndefined();
});

test.each([
  ['a.cs', { source: 'a.cs' }],
  ['a.cs?name=part', { source: 'a.cs', id: 'part' }],
  ['a.cs#part', { source: 'a.cs', id: 'part' }],
  ['a.cs?name=one#two', { source: 'a.cs', id: 'one' }],
  ['a.cs#L3', { source: 'a.cs', range: '3-3' }],
  ['a.cs#l12-34', { source: 'a.cs', range: '12-34' }],
  ['a.cs#L12-L34', { source: 'a.cs', range: '12-34' }],
  ['a.cs#XL3', { source: 'a.cs', id: 'XL3' }],
  ['a.cs#L3x', { source: 'a.cs', id: 'L3x' }],
  ['a.cs?start=2&end=4', { source: 'a.cs', range: '2-4' }],
  ['a.cs?start=2', { source: 'a.cs', range: '2-' }],
  ['a.cs?range=5&start=2', { source: 'a.cs', range: '5' }],
  ['a.cs?highlight=2', { source: 'a.cs' }],
])('the address %s asks for %j', (address, expected) => {
  expect(snippetOf(address)).toEqual({ range: undefined, id: undefined, ...expected });
});

test.each([
  ['\uFEFFa\nb\n', {}, 'a\nb'],
  ['a\n\n', {}, 'a\n'],
  ['  a\n\n    b', {}, 'a\n\n  b'],
  ['\n  \n', {}, '\n  '],
  ['', {}, ''],
  ['a\nb\nc', { range: '2' }, 'b'],
  ['a\nb\nc', { range: '1, 3' }, 'a\nc'],
  ['a\nb\nc', { range: '2-' }, 'b\nc'],
  ['a\n# <X>\nb\n# </X>\n# </x>', { id: 'x' }, 'b'],
  ['#region  A.b \nb\n#EndRegion', { id: 'a.b' }, 'b'],
  ['#region Axb\nb\n#endregion', { id: 'a.b' }, undefined],
  ['#region a.b c\nb\n#endregion', { id: 'a.b' }, undefined],
  ['# <x>\nb\n', { id: 'x' }, undefined],
  ['# <x>\n# </x>\n', { id: 'x' }, ''],
])('of the code %j the piece %j is %j', (code, asked, expected) => {
  expect(codeReader(() => code)({ source: 'a.cs', ...asked }, 'b.md')).toBe(expected);
});

test.each([
  ['x.cs', 'guide/x.cs'],
  ['..\\code\\x.cs', 'code/x.cs'],
  ['~/x%20y.cs', 'x y.cs'],
  ['../../../x.cs', 'x.cs'],
  ['in~/x.cs', 'guide/in~/x.cs'],
])('%s is read at %s', (source, path) => {
  expect(codeReader((each) => each)({ source }, 'guide/page.md')).toBe(path);
});
