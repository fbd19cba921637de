import { expect, test } from 'vitest';
import { KINDS } from '../../../src/quality/kinds.ts';
import { markdownTable, withTable } from '../../support/rule-table.ts';

test('the README lists every kind of flag', async () => {
  const rows = Object.entries(KINDS).map(([kind, { severity, isOn, meaning }]) => [
    `\`${kind}\``,
    severity,
    isOn ? 'yes' : 'no',
    meaning,
  ]);
  const table = markdownTable([['kind', 'severity', 'on', 'meaning'], ...rows]);
  const file = 'src/quality/README.md';
  await expect(withTable(file, 'kinds', table)).toMatchFileSnapshot(`../../../${file}`);
});
