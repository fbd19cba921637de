import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { formatProblems, ProblemError } from '../lib/problem.ts';
import { checkLinks } from './check-links.ts';

// `npm run check`: builds the site into a folder of its own, which checks content and flow, then its links.
const outDir = await mkdtemp(path.join(tmpdir(), 'check-'));
process.env['OUT_DIR'] = outDir;
try {
  await build({ logLevel: 'error' });
  const problems = checkLinks(outDir, `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/'));
  if (problems.length > 0) throw new ProblemError(problems);
  console.log('Content, flow and links: no problems.');
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  console.error(formatProblems(error.problems));
  process.exitCode = 1;
} finally {
  await rm(outDir, { recursive: true });
}
