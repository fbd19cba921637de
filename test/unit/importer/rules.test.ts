import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/lib/rules.ts';
import { ruleTable, withTable } from '../../support/rule-table.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/importer');
const README = path.join(FOLDER, 'README.md');

/** Ids in quotes, and areas of files that are read with a schema, which have two rules each. */
function namesInCode(): string[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/'(import\/[\w/-]+)'/g)])
    .map(([, name = '']) => name);
}

test('every rule of the import is used by its code', () => {
  const rules = Object.keys(RULES).filter((rule) => rule.startsWith('import/'));
  const used = namesInCode().flatMap((name) =>
    rules.includes(name) ? [name] : [`${name}/schema`, `${name}/syntax`],
  );
  expect([...new Set(used)].sort()).toEqual(rules.sort());
});

test("the README's table is the table of rules", async () => {
  await expect(withTable(README, 'rules', ruleTable('import'))).toMatchFileSnapshot(README);
});
