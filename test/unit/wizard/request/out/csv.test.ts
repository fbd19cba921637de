import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../../../src/wizard/request/clean-text.ts';
import { toCsv } from '../../../../../src/wizard/request/out/csv.ts';
import { HOSTILE, UNSAFE } from './hostile.ts';

const read = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n' });
const plain = (cell: string | undefined) => cell?.replace(/^'/, '');
/** As a spreadsheet looks at a cell: width and what does not show are nothing to it. */
const calculates = (cell: string) =>
  /^[\t\r\n]/.test(cell) || /^[=+\-@−]/.test(cell.normalize('NFKC').replace(/^[\s\p{Cf}]+/u, ''));

test.each(HOSTILE)('a cell holds the text and calculates nothing: %j', (text) => {
  const csv = toCsv([
    { name: text, value: text },
    { name: 'Problem', value: 'It' },
  ]);
  const [names, values, ...more] = read(csv);
  expect(more).toEqual([]);
  expect(names?.map(plain)).toEqual([cleanLine(text).replace(/^'/, ''), 'Problem']);
  expect(values?.map(plain)).toEqual([cleanText(text).replace(/^'/, ''), 'It']);
  for (const cell of [...(names ?? []), ...(values ?? [])]) expect(calculates(cell)).toBe(false);
  expect(csv.replaceAll('\r\n', '').replaceAll('\t', '')).not.toMatch(UNSAFE);
});

test.each([
  ['=1', "'=1"],
  ['  +1', "'  +1"],
  ['\t1', "'\t1"],
  ['\r1', "'\n1"],
  ['＝1', "'＝1"],
  ['\u200B@x', "'\u200B@x"],
  ['a=1', 'a=1'],
  ["'=1", "'=1"],
  ['', ''],
])('%j stands as %j', (value, cell) => {
  expect(read(toCsv([{ name: 'A', value }]))[1]).toEqual([cell]);
});

test('every cell stands in quotes, a quote twice, and every row ends with CRLF', () => {
  expect(toCsv([{ name: 'A', value: 'say "no", or\nnot' }])).toBe('"A"\r\n"say ""no"", or\nnot"\r\n');
});

test('any text comes back as it was, and none calculates', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (values) => {
      const row = read(toCsv(values.map((value) => ({ name: 'A', value }))))[1] ?? [];
      expect(row.map((cell) => cell.replace(/^'/, ''))).toEqual(
        values.map((value) => cleanText(value).replace(/^'/, '')),
      );
      expect(row.filter(calculates)).toEqual([]);
    }),
  );
});
