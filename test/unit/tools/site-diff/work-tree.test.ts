import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentAt, haveSamePackages, linkPackages } from '../../../../tools/site-diff/work-tree.ts';

function tree(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'tree-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test('trees with the same lock file have the same packages; without one nobody knows', () => {
  const lock = (text: string) => tree({ 'package-lock.json': text });
  expect(haveSamePackages(lock('{}'), lock('{}'))).toBe(true);
  expect(haveSamePackages(lock('{}'), lock('{ }'))).toBe(false);
  expect(haveSamePackages(lock('{}'), tree({}))).toBe(false);
  expect(haveSamePackages(tree({}), tree({}))).toBe(false);
});

test('packages are linked; what builds keep is not, but for what all of a machine share', () => {
  const from = tree({
    'node_modules/one/index.js': '1',
    'node_modules/@scope/two/index.js': '2',
    'node_modules/.astro/0123/kept': 'of a build',
    'node_modules/.astro/shared/kept': 'of all',
  });
  const to = tree({});
  linkPackages(from, to);
  const read = (name: string) => readFileSync(path.join(to, 'node_modules', name), 'utf8');
  expect(realpathSync(path.join(to, 'node_modules/one'))).toBe(path.join(from, 'node_modules/one'));
  expect(read('@scope/two/index.js')).toBe('2');
  expect(read('.astro/shared/kept')).toBe('of all');
  expect(existsSync(path.join(to, 'node_modules/.astro/0123'))).toBe(false);
});

test('content of the project is taken as it was, where it was there; any other as it is', () => {
  const root = tree({ 'content/a': '', 'new/a': '' });
  const before = tree({ 'content/a': '' });
  expect(contentAt(path.join(root, 'content'), root, before)).toBe(path.join(before, 'content'));
  expect(contentAt(path.join(root, 'new'), root, before)).toBe(path.join(root, 'new'));
  expect(contentAt('/elsewhere', root, before)).toBe('/elsewhere');
});
