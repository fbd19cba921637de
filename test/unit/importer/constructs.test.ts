import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { markdownTable, withTable } from '../../support/rule-table.ts';
import { CONSTRUCTS } from './constructs.ts';

const CASES = path.join(import.meta.dirname, 'cases');
const CONVERT = path.resolve(import.meta.dirname, '../../../src/importer/convert');
const README = path.resolve(CONVERT, '../README.md');

const names = readdirSync(CASES);
/** The constructs that a case folder is an example of. */
const constructsOf = (name: string) =>
  CONSTRUCTS.filter(({ cases }) => cases.some((each) => name === each || name.startsWith(`${each}-`)));
const rulesIn = (text: string) => [...text.matchAll(/\bimport\/[\w-]+/g)].map(([rule]) => rule);

test('every case is an example of a construct, and every construct names cases that exist', () => {
  expect(names.filter((name) => constructsOf(name).length === 0)).toEqual([]);
  const lost = CONSTRUCTS.flatMap(({ cases }) =>
    cases.filter((each) => !names.some((name) => name === each || name.startsWith(`${each}-`))),
  );
  expect(lost).toEqual([]);
});

test('what a case is told is what its construct is told', () => {
  const strange = names.flatMap((name) => {
    const told = rulesIn(readFileSync(path.join(CASES, name, 'messages.txt'), 'utf8'));
    const known: string[] = constructsOf(name).flatMap(({ rules }) => rules);
    // Elements differ where an include of blocks stands in a line: told of the article, not of a construct.
    return told
      .filter((rule) => !known.includes(rule) && rule !== 'import/tags-differ')
      .map((rule) => `${name}: ${rule}`);
  });
  expect(strange).toEqual([]);
});

test('every rule of the conversion belongs to a construct', () => {
  const code = readdirSync(CONVERT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => rulesIn(readFileSync(path.join(CONVERT, file), 'utf8')));
  const told: string[] = CONSTRUCTS.flatMap(({ rules }) => rules);
  expect([...new Set(code)].sort()).toEqual([...new Set(told)].sort());
});

test("the README's table is the table of constructs", async () => {
  const rows = CONSTRUCTS.map(({ source, fate, becomes, rules, cases }) => [
    source.replaceAll('|', '\\|'),
    fate,
    becomes,
    rules.map((rule) => `\`${rule}\``).join(', '),
    cases.map((each) => `\`${each}\``).join(', '),
  ]);
  const table = markdownTable([['construct', 'is', 'becomes', 'told by', 'cases'], ...rows]);
  await expect(withTable(README, 'constructs', table)).toMatchFileSnapshot(README);
});
