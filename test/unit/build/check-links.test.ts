import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkLinks } from '../../../src/build/check-links.ts';
import { formatProblem } from '../../../src/lib/problem.ts';

test('a link that leads nowhere is named with its place and a near hit', async () => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'links-'));
  onTestFinished(() => rm(outDir, { recursive: true }));
  await mkdir(path.join(outDir, 'es'));
  await writeFile(
    path.join(outDir, 'index.html'),
    '<!doctype html>\n<a href="/base/ess/">1</a><a href="es/#mainn">2</a>',
  );
  await writeFile(
    path.join(outDir, 'es/index.html'),
    '<!doctype html><h1 id="main">es</h1><a href="../">back</a>',
  );
  expect(checkLinks(outDir, '/base/').map(formatProblem)).toEqual([
    'index.html:2:1  error  links/missing-page  Unexpected link to "/base/ess/", expected a page or file of this site.\n    Did you mean "/base/es/"?',
    'index.html:2:27  error  links/missing-id  Unexpected link to "es/#mainn", expected an id that es/index.html holds.\n    Did you mean "#main"?',
  ]);
});
