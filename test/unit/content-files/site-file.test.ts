import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../../../src/content-files/files.ts';
import { readSiteFile } from '../../../src/content-files/site-file.ts';

function siteFileOf(yaml?: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'site-file-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  if (yaml !== undefined) writeFileSync(path.join(root, 'site.yaml'), yaml);
  return readSiteFile(contentFolder(root));
}

test('a docset says which of its pages rank below others, or nothing', () => {
  const { site } = siteFileOf('standing:\n  archived: ["old/**"]\n');
  expect(site.standing).toEqual({ archived: ['old/**'] });
  expect(siteFileOf()).toEqual({ site: { standing: {} }, problems: [] });
});

test('a standing that is none is told', () => {
  const { site, problems } = siteFileOf('standing:\n  ancient: [a]\n');
  expect(site.standing).toEqual({});
  expect(problems[0]?.rule).toBe('site/schema');
});

test('what the site is called is said once for all languages, or for each', () => {
  const { site } = siteFileOf('title: Help\ndescription: { es: Ayuda, ru: Помощь }\n');
  expect(site.title).toEqual({ all: 'Help', own: {} });
  expect(site.description).toEqual({ all: undefined, own: { es: 'Ayuda', ru: 'Помощь' } });
  expect(siteFileOf('title: [a]\n').problems[0]?.rule).toBe('site/schema');
});
