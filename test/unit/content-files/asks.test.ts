import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAsks } from '../../../src/content-files/asks.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { contentFolder } from '../../../src/content-files/files.ts';

const content = readContent({ contentDir: path.resolve('content') });

function asksOf(yaml: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'asks-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'es'));
  writeFileSync(path.join(root, 'es/asks.yaml'), yaml);
  return readAsks(contentFolder(root), content.articles, content.wizard, ['es', 'ru']);
}

test('every node and article has its ways to be asked for, in every locale', () => {
  const { articles, asks, locales, warnings } = content;
  expect(warnings.filter(({ rule }) => rule === 'asks/unknown-page')).toEqual([]);
  for (const locale of locales)
    expect(Object.keys(asks.get(locale)?.articles ?? {}).length).toBe(articles.size);
});

test('a name that is none is told with the one that may be meant, and a node with few is told', () => {
  const { problems } = asksOf('wizard:\n  kindd: [a, b]\n');
  expect(problems.find(({ rule }) => rule === 'asks/unknown-page')?.hint).toMatch(/"kind"/);
  expect(problems.filter(({ rule }) => rule === 'asks/few').length).toBeGreaterThan(20);
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('a list of one word for one thing is refused', () => {
  expect(asksOf('words:\n  - [alone]\n').problems[0]?.rule).toBe('asks/schema');
});
