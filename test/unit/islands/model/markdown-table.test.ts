import { expect, test } from 'vitest';
import { asTable } from '../../../../src/islands/model/markdown-table.ts';

test('two languages stand beside each other, and what they say stays what it is', () => {
  expect(
    asTable([
      ['Español', 'English'],
      ['a | b\n  c', 'file_name *.txt'],
    ]),
  ).toBe('| Español | English |\n| --- | --- |\n| a \\| b c | file\\_name \\*.txt |');
});
