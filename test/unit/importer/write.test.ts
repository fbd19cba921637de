import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inside, unwritable, writeWhole } from '../../../src/importer/write.ts';
import { formatProblem } from '../../../src/lib/problem.ts';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'write-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test('a file is added, changed or left alone, and nothing else stands beside it', () => {
  const root = folder();
  expect(writeWhole(root, 'a/b.md', 'Uno')).toBe('added');
  expect(writeWhole(root, 'a/b.md', new TextEncoder().encode('Uno'))).toBe('unchanged');
  expect(writeWhole(root, 'a/b.md', 'Dos')).toBe('changed');
  expect(readFileSync(path.join(root, 'a/b.md'), 'utf8')).toBe('Dos');
  expect(readdirSync(path.join(root, 'a'))).toEqual(['b.md']);
});

test('where the disk refuses, what it says is thrown and nothing half is left', () => {
  const root = folder();
  mkdirSync(path.join(root, 'a.md/b'), { recursive: true });
  expect(() => writeWhole(root, 'a.md', 'Uno')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(root)).toEqual(['a.md']);
});

test.each(['..', '../a.md', 'a/../../b.md', '.', '', '/etc/a.md'])('%j leads out of its folder', (target) => {
  expect(() => inside('/made/here', target)).toThrow(`${target} leads out of /made/here`);
});

test.each(['a.md', '..a.md', 'a/../b.md', '...'])('%j stays in it', (target) => {
  expect(inside('/made/here', target)).toBe(path.join('/made/here', target));
});

test('a file that cannot be written is named, with what to look at', () => {
  expect(formatProblem(unwritable('a.mdx', new Error('ENOSPC')))).toBe(
    'a.mdx  error  import/unwritable  The result cannot be written: ENOSPC\n    Check space and permissions of the target folder; what stood there before is whole.',
  );
});
