import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareSites } from '../../../../tools/site-diff/compare-sites.ts';

function siteOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const page = (lang: string, body: string) => `<html lang="${lang}"><body>${body}</body></html>`;

test('equal sites have figures and no changes', async () => {
  const files = { 'es/index.html': page('es', '<p>Dos palabras</p><a href="/">x</a>'), 'a.txt': 'x' };
  const { changes, kinds, languages } = await compareSites(siteOf(files), siteOf(files));
  expect(changes).toEqual([]);
  expect(kinds.find(({ kind }) => kind === 'page')).toMatchObject({
    fates: { equal: 1, changed: 0 },
    files: { before: 1, now: 1 },
  });
  expect(languages).toEqual([
    {
      lang: 'es',
      pages: { before: 1, now: 1 },
      links: { before: 1, now: 1 },
      words: { before: 3, now: 3 },
    },
  ]);
});

test('a space that nobody reads is a difference all the same', async () => {
  const { changes } = await compareSites(
    siteOf({ 'index.html': page('es', '<p>Hola</p>') }),
    siteOf({ 'index.html': page('es', '<p>Hola</p> ') }),
  );
  expect(changes).toMatchObject([{ fate: 'changed', page: { parts: [], passages: [] } }]);
});

test('what came, went and changed, with bytes and words', async () => {
  const before = siteOf({
    'es/index.html': page('es', '<p>Hola</p>'),
    'ru/index.html': page('ru', '<p>Привет</p>'),
    '_astro/a.AAAAAAAA.js': 'a',
  });
  const now = siteOf({
    'es/index.html': page('es', '<p>Hola a todos</p>'),
    'en/index.html': page('en', '<p>Hello</p>'),
    '_astro/a.BBBBBBBB.js': 'bbb',
  });
  const { changes, kinds, languages } = await compareSites(before, now);
  expect(changes.map(({ fate, before, now }) => [fate, before?.name, now?.name])).toEqual([
    ['changed', '_astro/a.AAAAAAAA.js', '_astro/a.BBBBBBBB.js'],
    ['added', undefined, 'en/index.html'],
    ['changed', 'es/index.html', 'es/index.html'],
    ['gone', 'ru/index.html', undefined],
  ]);
  expect(changes.map(({ page }) => page?.parts)).toEqual([undefined, undefined, ['text'], undefined]);
  expect(kinds.find(({ kind }) => kind === 'script')).toMatchObject({ plain: { before: 1, now: 3 } });
  expect(languages.map(({ lang, pages, words }) => [lang, pages, words])).toEqual([
    ['en', { before: 0, now: 1 }, { before: 0, now: 1 }],
    ['es', { before: 1, now: 1 }, { before: 1, now: 3 }],
    ['ru', { before: 1, now: 0 }, { before: 1, now: 0 }],
  ]);
});
