import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportPage } from '../../../src/importer/report-page.ts';
import { problem } from '../../../src/lib/problem.ts';

const root = mkdtempSync(path.join(tmpdir(), 'report-'));
writeFileSync(path.join(root, 'a.md'), `uno\r\n${'x'.repeat(500)}\rtres`);
afterAll(() => rmSync(root, { recursive: true }));

const PROBLEMS = [
  problem('import/stray-mark', { file: 'b.md' }, 'W1'),
  problem('import/text-differs', { file: 'a.md', line: 3 }, 'E1', 'Mend "it".'),
  problem('import/bad-address', { file: 'a.md', line: 2, column: 7 }, 'W2'),
  problem('import/broken-span', { file: 'a.md', line: 99, column: 1 }, 'E2'),
  problem('import/text-differs', { file: 'c.md', line: 1 }, 'E3'),
];
const page = reportPage({ locale: 'es', files: [], gone: ['x'], problems: PROBLEMS }, root);
const [byRule = '', byFile = ''] = page.split('<h2>By file</h2>');
const titles = (part: string) =>
  [...part.matchAll(/<summary><code>(.*?)<\/code>.*?\((.*?)\)<\/summary>/g)].map(([, ...each]) => each);

test('rules of errors come first, files by name, each with its count', () => {
  expect(titles(byRule)).toEqual([
    ['import/broken-span', '1, 1 of them errors'],
    ['import/text-differs', '2, 2 of them errors'],
    ['import/bad-address', '1'],
    ['import/stray-mark', '1'],
  ]);
  expect(titles(byFile)).toEqual([
    ['a.md', '3, 2 of them errors'],
    ['b.md', '1'],
    ['c.md', '1, 1 of them errors'],
  ]);
});

test('a problem has its severity, its hint where it has one, and its line as far as there is one', () => {
  const items = [
    ...byFile.matchAll(/<li class="(\w+)">.*?>([^<]+)<\/a> <code>(.*?)<\/code> (.*)<\/li>/g),
  ].map(([, ...each]) => each);
  expect(items).toEqual([
    ['error', 'a.md:3', 'import/text-differs', 'E1<br>Mend &#34;it&#34;.<pre>tres</pre>'],
    ['warning', 'a.md:2:7', 'import/bad-address', `W2<pre>${'x'.repeat(400)}</pre>`],
    ['error', 'a.md:99:1', 'import/broken-span', 'E2<pre></pre>'],
    ['warning', 'b.md', 'import/stray-mark', 'W1'],
    ['error', 'c.md:1', 'import/text-differs', 'E3<pre></pre>'],
  ]);
  expect(byFile).toMatch(/href="file:[^"]*\/b\.md">b\.md</);
});

test('the page is one of its locale, and begins with the summary', () => {
  expect(page).toMatch(
    /^<!doctype html>\n<html lang="en">\n.*<title>Import of es<\/title>.*<h1>Import of es<\/h1>\n<pre>es: 0 sources/s,
  );
  expect(page).toContain('gone upstream, delete where no longer wanted: x');
});
