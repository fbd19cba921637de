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
