import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { docsetOf, listFiles, readBelow } from '../../../src/importer/source-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'folder-'));
const root = path.join(folder, 'docset');
mkdirSync(path.join(root, 'guide/deep'), { recursive: true });
writeFileSync(path.join(folder, 'outside.md'), 'secret');
writeFileSync(path.join(root, 'a.md'), 'a');
writeFileSync(path.join(root, 'guide/TOC.yml'), '');
writeFileSync(path.join(root, 'guide/deep/b.md'), 'b');
symlinkSync(path.join(folder, 'outside.md'), path.join(root, 'leak.md'));
symlinkSync('a.md', path.join(root, 'same.md'));
symlinkSync('.', path.join(root, 'loop'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a link to a file of the docset is that file; any other link is left out and told', () => {
  const { paths, problems } = listFiles(root);
  expect(paths).toEqual(['a.md', 'guide/TOC.yml', 'guide/deep/b.md', 'same.md']);
  expect(problems.map(({ file, rule }) => [file, rule]).sort()).toEqual([
    ['leak.md', 'import/file-link'],
    ['loop', 'import/file-link'],
  ]);
});

test('what leads out of the docset is not read', () => {
  expect(new TextDecoder().decode(readBelow(root, 'same.md'))).toBe('a');
  expect(() => readBelow(root, 'leak.md')).toThrow('not a file of the docset');
  expect(() => readBelow(root, '../outside.md')).toThrow('not a file of the docset');
});

test("a file's docset is found by its table of contents, and by its configuration above that", () => {
  const file = path.join(root, 'guide/deep/b.md');
  expect(docsetOf(file)).toBe(path.join(root, 'guide'));
  writeFileSync(path.join(root, 'docfx.json'), '{}');
  expect(docsetOf(file)).toBe(root);
});
