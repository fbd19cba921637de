import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../src/content-files/settings.ts';
import { buildBeside } from '../support/separate-build.ts';
import { bytesOfSite } from '../support/site-bytes.ts';

const ARTICLE = `---
title: A mano
translation: human
proof: no-originals
source: { path: by-hand.md }
---

Dos y dos son {2 + 2}.
`;
const PICTURE = 'screen-0a1b2c3d4e5f.webp';
/** Written by every part, in the same bytes. */
const OF_ALL = /^(?:_astro|media|social)\/|^[^/]+\.(?:svg|png|ico)$/;

const folder = mkdtempSync(path.join(tmpdir(), 'parts-'));
const content = path.join(folder, 'content');
const outDir = (name: string) => path.join(folder, name);
/** Name of a folder → what is built into it. */
const BUILDS: Record<string, { LOCALES?: string; HOST?: string; flags?: string[] }> = {
  whole: {},
  first: { LOCALES: 'es' },
  second: { LOCALES: 'EN, ru' },
  shared: { flags: ['--join'], HOST: 'netlify' },
};
/** Name of a folder → what its build printed. */
const told = new Map<string, string>();
const PARTS = ['first', 'second', 'shared'];

const build = (name: string, { flags, ...variables }: (typeof BUILDS)[string]) =>
  buildBeside({ ...variables, CONTENT_DIR: content, OUT_DIR: outDir(name) }, flags);

beforeAll(async () => {
  // Small: the whole of it is built twice over.
  cpSync('test/builds/revisions', content, { recursive: true });
  // What the bundler compiles stands in each part, since what browsers load may hang on it; a picture, too.
  writeFileSync(path.join(content, 'es/articles/by-hand.mdx'), ARTICLE);
  mkdirSync(path.join(content, 'media'));
  writeFileSync(path.join(content, 'media', PICTURE), 'picture');
  writeFileSync(
    path.join(content, 'es/media.json'),
    JSON.stringify({ 'media/screen.png': { file: PICTURE, width: 4, height: 3 } }),
  );
  await Promise.all(
    Object.entries(BUILDS).map(async ([name, how]) => {
      const { status, output } = await build(name, how);
      expect(status, output).toBe(0);
      told.set(name, output);
    }),
  );
}, 300_000);

afterAll(() => {
  for (const [name, { LOCALES = '', flags = [] }] of Object.entries(BUILDS)) {
    const env = { CONTENT_DIR: content, OUT_DIR: outDir(name), LOCALES };
    const { cacheDir, textsCacheDir } = readSettings(env, flags);
    for (const kept of [cacheDir, textsCacheDir]) rmSync(kept, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true });
});

test('parts that were built apart are the whole site when their folders are laid together', async () => {
  const whole = await bytesOfSite(outDir('whole'));
  const parts = await Promise.all(PARTS.map((name) => bytesOfSite(outDir(name))));
  const names = (files: Iterable<string>) => [...new Set(files)].sort();
  expect(names(parts.flatMap((files) => [...files.keys()]))).toEqual(names(whole.keys()));
  for (const [index, files] of parts.entries()) {
    const differing = [...files].filter(([file, text]) => whole.get(file) !== text).map(([file]) => file);
    expect(differing, PARTS[index]).toEqual([]);
  }
  const twice = [...whole.keys()].filter((file) => parts.filter((files) => files.has(file)).length > 1);
  expect(twice.filter((file) => !OF_ALL.test(file))).toEqual([]);
  expect(twice).toContain(`media/${PICTURE}`);
  expect([...whole.keys()].some((file) => file.startsWith('_astro/'))).toBe(true);
});

test('a part that is built again with nothing changed stays as it is, without the others', async () => {
  expect((await build('first', { LOCALES: 'es' })).output).toContain('Nothing changed');
});

test('files of a host wait for the whole site', async () => {
  expect(told.get('shared')).toContain(
    'No files of netlify are written: they are of the whole site, and es/',
  );
  expect((await bytesOfSite(outDir('shared'))).has('_headers')).toBe(false);
});

test('names that no locale has stop a build with a sentence', async () => {
  const { status, output } = await build('first', { LOCALES: 'es,ruu' });
  expect(status).toBe(1);
  expect(output).toContain(
    'Unexpected "ruu" in LOCALES, expected some of es, ru, en, shared. Did you mean ru?',
  );
  expect(output).not.toContain('at partOf');
}, 120_000);
