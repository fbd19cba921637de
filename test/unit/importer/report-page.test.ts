import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportPage } from '../../../src/importer/report-page.ts';
import { problem } from '../../../src/lib/problem.ts';

const root = mkdtempSync(path.join(tmpdir(), 'report-'));
writeFileSync(path.join(root, 'a.md'), 'uno\n<b>dos</b>\n');
afterAll(() => rmSync(root, { recursive: true }));

test('each problem stands by rule and by file, with its line and a link to it, and nothing of a source is markup', () => {
  const place = { file: 'a.md', line: 2, column: 1 };
  const problems = [problem('import/text-differs', place, 'Unexpected <script>.', 'Mend it.')];
  const page = reportPage({ locale: 'es', files: [], gone: [], problems }, root);
  expect(page.match(/a\.md#L2">a\.md:2:1<\/a>/g)).toHaveLength(2);
  expect(page).toContain('<pre>&#60;b&#62;dos&#60;/b&#62;</pre>');
  expect(page).not.toContain('<script>');
});
