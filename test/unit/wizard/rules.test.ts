import path from 'node:path';
import { expect, test } from 'vitest';
import { ruleTable, withTable } from '../../support/rule-table.ts';

const README = path.resolve(import.meta.dirname, '../../../src/wizard/README.md');

test("the README's table is the table of rules", async () => {
  await expect(withTable(README, 'rules', ruleTable('wizard'))).toMatchFileSnapshot(README);
});
