import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { diskStore } from '../../../src/importer/disk-store.ts';
import { importDocset } from '../../../src/importer/import-docset.ts';
import { convertInWorkers } from '../../../src/importer/pool.ts';

// Workers load the whole conversion, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
const root = path.join(folder, 'source');
const to = path.join(folder, 'content');
mkdirSync(root);
mkdirSync(to);
const HEAD = '---\ntitle: Uno\n---\n';
writeFileSync(path.join(root, 'a.md'), `${HEAD}# Uno\n`);
writeFileSync(
  path.join(root, 'b.md'),
  `${HEAD}${Array.from({ length: 1500 }, (_, n) => '`'.repeat(n + 1)).join(' ')}\n`,
);
writeFileSync(path.join(root, 'c.md'), `${HEAD}# Tres\n`);
afterAll(() => rmSync(folder, { recursive: true }));

test('a source over its budget is refused by name, and those before and after it are imported', async () => {
  const start = convertInWorkers(root, to, 1, { seconds: 1.5, memoryMiB: 512 });
  const report = await importDocset(['a.md', 'b.md', 'c.md'], 'es', diskStore(root, to), {
    start,
    isWhole: true,
  });
  expect(report.files.map(({ path, status }) => [path, status])).toEqual([
    ['a.md', 'added'],
    ['b.md', 'refused'],
    ['c.md', 'added'],
  ]);
  expect(report.problems.map(({ file, rule }) => [file, rule])).toEqual([['b.md', 'import/too-slow']]);
});
