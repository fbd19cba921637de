import path from 'node:path';
import { expect, test } from 'vitest';
import { sbomFile } from '../../../../src/build/licences/sbom-file.ts';

test.each([
  ['dist', 'dist.cdx.json'],
  ['out/site/', 'out/site.cdx.json'],
  ['.', `../${path.basename(process.cwd())}.cdx.json`],
])('the list of packages of %s lies beside it', (outDir, file) => {
  expect(sbomFile(outDir)).toBe(path.resolve(file));
});
