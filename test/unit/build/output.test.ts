import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { missingParts } from '../../../src/build/hosts/host-files.ts';
import { Output } from '../../../src/build/output.ts';
import { partOf } from '../../../src/build/parts.ts';

const LOCALES = ['es', 'ru', 'en'];

function siteOf(files: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'output-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), name);
  }
  return folder;
}

test('a file that holds the same is left, and one that nothing wrote goes with its folder', async () => {
  const site = siteOf(['es/a/index.html', 'es/old/index.html', 'sitemap.xml']);
  const file = path.join(site, 'es/a/index.html');
  utimesSync(file, 1, 1);
  const output = new Output();
  output.write(file, 'es/a/index.html');
  expect(statSync(file).mtimeMs).toBe(1000);
  output.write(file, 'another');
  expect(readFileSync(file, 'utf8')).toBe('another');
  await output.dropOld(site, /^sitemap/);
  expect(existsSync(path.join(site, 'es/old'))).toBe(false);
  expect(existsSync(path.join(site, 'sitemap.xml'))).toBe(true);
});

test('what is of another part stays, whatever this one writes', async () => {
  const site = siteOf(['es/old/index.html', 'ru/index.html', '_astro/old.js', 'llms.txt', 'offline/ru.json']);
  const output = new Output(() => partOf(['es'], LOCALES));
  await output.dropOld(site);
  const there = (file: string) => existsSync(path.join(site, file));
  expect(['es/old/index.html', '_astro/old.js'].filter(there)).toEqual([]);
  expect(['ru/index.html', 'llms.txt', 'offline/ru.json'].every(there)).toBe(true);
});

test('the files of a host are of a site whose every part is there', () => {
  const site = siteOf(['index.html', 'es/index.html', 'en/index.html']);
  expect(missingParts(site, partOf([], LOCALES), LOCALES)).toEqual([]);
  expect(missingParts(site, partOf(['shared'], LOCALES), LOCALES)).toEqual(['ru/index.html']);
  mkdirSync(path.join(site, 'ru'));
  writeFileSync(path.join(site, 'ru/index.html'), '');
  expect(missingParts(site, partOf(['shared'], LOCALES), LOCALES)).toEqual([]);
});
