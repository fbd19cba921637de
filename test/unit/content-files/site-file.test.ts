import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../../../src/content-files/files.ts';
import { readStanding } from '../../../src/content-files/site-file.ts';

function standingOf(yaml?: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'site-file-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  if (yaml !== undefined) writeFileSync(path.join(root, 'site.yaml'), yaml);
  return readStanding(contentFolder(root));
}

test('a docset says which of its pages rank below others, or nothing', () => {
  expect(standingOf('standing:\n  archived: ["old/**"]\n').standing).toEqual({ archived: ['old/**'] });
  expect(standingOf()).toEqual({ standing: {}, problems: [] });
});

test('a standing that is none is told', () => {
  const { standing, problems } = standingOf('standing:\n  ancient: [a]\n');
  expect(standing).toEqual({});
  expect(problems[0]?.rule).toBe('site/schema');
});
