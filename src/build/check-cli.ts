import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { readSettings } from '../content-files/settings.ts';
import { siteContent } from '../content-files/site-content.ts';
import { formatProblems, isProblemError, throwIfErrors } from '../lib/problem.ts';
import { factsByAge } from '../wizard/check/check-ages.ts';
import { checkLinks } from './check-links.ts';
import { missingSocialPictures } from './social-pictures.ts';

// `npm run check`: builds the site into a folder of its own, which checks all content, then its links.
const outDir = await mkdtemp(path.join(tmpdir(), 'check-'));
const { contentDir, base } = readSettings();
let untold = missingSocialPictures(contentDir, pathToFileURL('public/'));
try {
  await build({ outDir, logLevel: 'error' });
  const warnings = [...siteContent().warnings, ...untold];
  untold = [];
  if (warnings.length > 0) console.warn(formatProblems(warnings));
  throwIfErrors(checkLinks(outDir, base));
  const { wizard } = siteContent();
  if (wizard !== undefined)
    console.log(`Facts by the day on which they were compared:\n  ${factsByAge(wizard.flow).join('\n  ')}`);
  console.log('Content, flow and links: no problems.');
} catch (error) {
  if (!isProblemError(error)) throw error;
  console.error(formatProblems([...error.problems, ...untold]));
  process.exitCode = 1;
} finally {
  await rm(outDir, { recursive: true });
}
