import { expect, test } from 'vitest';
import { readXliff } from '../../../src/exchange/read-xliff.ts';
import { formatProblem } from '../../../src/lib/problem.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const NS = 'xmlns="urn:oasis:names:tc:xliff:document:2.0"';
const file = (units: string, head = `${NS} version="2.1" srcLang="en" trgLang="es"`) =>
  `<?xml version="1.0"?>\n<xliff ${head}>\n<file id="f1" original="a">\n${units}\n</file>\n</xliff>`;
const unit = (id: string, source: string, target: string) =>
  `<unit id="${id}"><segment><source>${source}</source><target>${target}</target></segment></unit>`;

/** Place and rule of what is refused. */
function refusalsOf(content: Uint8Array | string): string[] {
  const read = readXliff(typeof content === 'string' ? bytes(content) : content, 'r.xlf');
  expect(read.ok).toBe(false);
  return read.problems.map((each) =>
    formatProblem(each)
      .split('  ')
      .slice(0, 3)
      .join(' ')
      .replace(/:(\d+) error/, ' error'),
  );
}

test('units are read with their article and place', () => {
  const read = readXliff(bytes(file(unit('s103', 'One &amp; two.', 'Uno y dos.'))), 'r.xlf');
  expect(read.ok && read.value).toMatchObject({
    locale: 'es',
    units: [{ subject: 'a', id: 's103', source: 'One & two.', target: 'Uno y dos.', line: 4 }],
  });
});

test('a unit that a program has cut into segments is put together', () => {
  const cut = `<unit id="s103"><segment><source>One.</source><target>Uno.</target></segment><ignorable><source> </source><target> </target></ignorable><segment><source>Two.</source><target>Dos.</target></segment></unit>`;
  const read = readXliff(bytes(file(cut)), 'r.xlf');
  expect(read.ok && read.value.units).toMatchObject([{ source: 'One. Two.', target: 'Uno. Dos.' }]);
});

test('a unit without a target has none', () => {
  const read = readXliff(
    bytes(file('<unit id="s103"><segment><source>One.</source></segment></unit>')),
    'r.xlf',
  );
  expect(read.ok && read.value.units[0]?.target).toBeUndefined();
});

const BOMB = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n${file(unit('s103', '&b;', '&b;')).slice(22)}`;

test.each([
  [
    'a file that ends in the middle',
    file(unit('s103', 'One.', 'Uno.')).slice(0, 190),
    ['r.xlf:4 error review/broken'],
  ],
  ['entities that unfold', BOMB, ['r.xlf:2 error review/doctype']],
  ['an external entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', ['r.xlf:1 error review/doctype']],
  ['an entity that is not declared', file(unit('s103', '&x;', 'Uno.')), ['r.xlf:4 error review/broken']],
  [
    'another encoding by name',
    '<?xml version="1.0" encoding="windows-1251"?><x/>',
    ['r.xlf:1 error review/encoding'],
  ],
  [
    'a unit twice',
    file(`${unit('s103', 'a', 'b')}\n${unit('s103', 'a', 'c')}`),
    ['r.xlf:5 error review/duplicate'],
  ],
  ['inline elements', file(unit('s103', 'a', '<ph id="1"/>b')), ['r.xlf:4 error review/markup']],
  [
    'XLIFF 1.2',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"></xliff>',
    ['r.xlf:1 error review/shape'],
  ],
  ['another format', '<tmx version="1.4"/>', ['r.xlf:1 error review/shape']],
  [
    'another source language',
    file('', `${NS} version="2.1" srcLang="de" trgLang="es"`),
    ['r.xlf:2 error review/locale'],
  ],
  ['nothing', '', ['r.xlf:1 error review/broken']],
])('refused with its line: %s', (_, content, refusals) => {
  expect(refusalsOf(content)).toEqual(refusals);
});

test('bytes that are not UTF-8 are refused', () => {
  expect(refusalsOf(new Uint8Array([0xff, 0xfe, 0x3c, 0x00]))).toEqual(['r.xlf:1 error review/encoding']);
});
