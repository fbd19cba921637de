import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/lib/yaml.ts';

const SCHEMA = z.strictObject({ name: z.string(), segments: z.record(z.string(), z.string()).default({}) });
const DATA = { name: 'a', segments: { 2: 'Dos: "sí"', 10: 'Diez\n' } };
const parse = (text: string) => parseYaml(text, 'a.json', SCHEMA, 'originals');

test.each([
  ['as programs write it', `${JSON.stringify(DATA, null, 2)}\n`],
  ['on one line', JSON.stringify(DATA)],
  ['otherwise', JSON.stringify(DATA, null, 4)],
  ['as YAML', 'name: a\nsegments:\n  10: "Diez\\n"\n  2: \'Dos: "sí"\'\n'],
])('the same is read whether it is written %s', (_, text) => {
  const parsed = parse(text);
  expect(parsed.problems).toEqual([]);
  expect(parsed).toMatchObject({ ok: true, value: DATA });
});

test.each([
  ['JSON', '{\n  "name": "a",\n  "segments": {\n    "2": "Dos"\n  }\n}\n', { line: 4, column: 5 }],
  ['YAML', 'name: a\nsegments: { 2: Dos }\n', { line: 2, column: 13 }],
])('places in %s are found', (_, text, place) => {
  expect(parse(text).locate(['segments', '2'])).toEqual(place);
});

test.each<[what: string, text: string, line: number, column: number]>([
  ['a key twice', '{\n  "name": "a",\n  "name": "b"\n}\n', 3, 3],
  ['a value of another type', '{\n  "name": 5\n}\n', 2, 3],
  ['an end that is missing', '{\n  "name": "a"\n', 3, 1],
])('%s is told with its place', (_, text, line, column) => {
  expect(parse(text)).toMatchObject({ ok: false, problems: [{ file: 'a.json', line, column }] });
});

test('a schema that takes everything takes no text that is none', () => {
  expect(parseYaml('{ "a": 1, "a": 2 }', 'a.json', z.unknown(), 'originals').ok).toBe(false);
});
