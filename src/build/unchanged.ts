import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { PROJECT_CONTENT_DIR } from '../content-files/files.ts';
import { readSettings } from '../content-files/settings.ts';
import { endProcess } from './free-memory.ts';
import { belowOf, FORCE, filesIn, inputDigest, PROJECT } from './inputs.ts';
import { sitePart } from './parts.ts';

const RECORD = 'site.json';

/** What a build left: from what it was made, and its files with size and time. */
interface Built {
  inputs: string;
  output: string;
}

/**
 * Ends a build at once where nothing changed since the last one and its files are all there, so that what stands is what a
 * build would write. `--force`, which also lets Astro forget what it keeps, builds in any case; so does a host to write
 * the files of, since they lie elsewhere.
 *
 * @returns what comes before all other integrations, and what comes after them
 */
export function unchanged(): { first: AstroIntegration; last: AstroIntegration } {
  let inputs = '';
  const first: AstroIntegration = {
    name: 'unchanged',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { contentDir, outDir, cacheDir, host } = readSettings();
        inputs = digestOfAll([...PROJECT, PROJECT_CONTENT_DIR, contentDir]);
        if (host !== '' || process.argv.includes(FORCE)) return;
        const built = readRecord(path.join(cacheDir, RECORD));
        if (built?.inputs !== inputs || built.output !== outputDigest(outDir, sitePart().owns)) return;
        logger.info(
          `Nothing changed since ${outDir} was built: it stays as it is. Build in any case with --force.`,
        );
        endProcess(0);
      },
    },
  };
  const last: AstroIntegration = {
    name: 'record-of-the-build',
    hooks: {
      'astro:build:done': () => {
        const { outDir, cacheDir } = readSettings();
        mkdirSync(cacheDir, { recursive: true });
        const built: Built = { inputs, output: outputDigest(outDir, sitePart().owns) };
        writeFileSync(path.join(cacheDir, RECORD), JSON.stringify(built));
      },
    },
  };
  return { first, last };
}

/** A record that was cut, or is none, says nothing: the site is built. */
function readRecord(file: string): Partial<Built> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Built>;
  } catch {
    return undefined;
  }
}

/** A digest of all that this build is made from: its day counts, by which facts age. */
function digestOfAll(paths: readonly string[]): string {
  const day = readSettings().today.toISOString().slice(0, 10);
  return JSON.stringify([inputDigest(paths), day]);
}

/**
 * A digest of which files a built site has, how large they are, and when they were written.
 *
 * @param owns says which of them are looked at, by their path below the folder: a build answers for its part alone
 */
export function outputDigest(outDir: string, owns: (file: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  for (const file of filesIn(outDir)) {
    if (!owns(belowOf(outDir, file))) continue;
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
