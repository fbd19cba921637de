import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { inputDigest } from '../../../src/build/inputs.ts';
import { outputDigest } from '../../../src/build/unchanged.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'unchanged-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test('a site is made anew where any file of its content, or the environment, is another', () => {
  const folder = folderOf({ 'es/ui.json': '{}', 'es/articles/a.mdx': 'one' });
  const first = inputDigest([folder]);
  expect(inputDigest([folder])).toBe(first);
  writeFileSync(path.join(folder, 'es/articles/a.mdx'), 'two');
  const second = inputDigest([folder]);
  expect(second).not.toBe(first);
  rmSync(path.join(folder, 'es/articles/a.mdx'));
  expect(inputDigest([folder])).not.toBe(second);
  const before = inputDigest([folder]);
  vi.stubEnv('BASE_PATH', '/docs/');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(inputDigest([folder])).not.toBe(before);
});

test('a built site is another where a file was changed, added or removed', () => {
  const folder = folderOf({ 'index.html': 'a', 'es/index.html': 'b' });
  const first = outputDigest(folder);
  expect(outputDigest(folder)).toBe(first);
  utimesSync(path.join(folder, 'index.html'), 1, 1);
  expect(outputDigest(folder)).not.toBe(first);
  const second = outputDigest(folder);
  writeFileSync(path.join(folder, 'more'), '');
  expect(outputDigest(folder)).not.toBe(second);
  rmSync(path.join(folder, 'more'));
  expect(outputDigest(folder)).toBe(second);
});

test('a part answers for its own files', () => {
  const folder = folderOf({ 'es/index.html': 'a', 'ru/index.html': 'b' });
  const ofEs = () => outputDigest(folder, (file) => file.startsWith('es/'));
  const first = ofEs();
  writeFileSync(path.join(folder, 'ru/index.html'), 'another');
  expect(ofEs()).toBe(first);
  writeFileSync(path.join(folder, 'es/index.html'), 'another');
  expect(ofEs()).not.toBe(first);
});
