import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { readSettings } from '../../src/content-files/settings.ts';

/**
 * A copy of the project's content for a test to change.
 *
 * @param atEnd when it is removed; by default when the test ends
 */
export function copyOfContent(atEnd: (tidy: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  atEnd(() => rmSync(folder, { recursive: true }));
  cpSync('content', folder, { recursive: true });
  return folder;
}

/**
 * Runs `astro build` in a process of its own.
 *
 * @param outDir where to; by default a folder that goes when the test ends
 * @param flags as they follow `npm run build --`
 * @returns the folder it wrote, its exit status and all that it printed
 */
export function buildSeparately(
  contentDir: string,
  outDir = siteFolder(contentDir),
  flags: readonly string[] = [],
): {
  outDir: string;
  status: number | null;
  output: string;
} {
  const { status, stdout, stderr } = spawnSync(ASTRO, ['build', ...flags], {
    env: environment({ CONTENT_DIR: contentDir, OUT_DIR: outDir }),
    encoding: 'utf8',
  });
  return { outDir, status, output: stdout + stderr };
}

/** The same, beside other builds. @param variables of the environment: content, output, and more */
export async function buildBeside(
  variables: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<{ status: number | null; output: string }> {
  const build = spawn(ASTRO, ['build', ...flags], { env: environment(variables) });
  const [output, [status]] = await Promise.all([
    Promise.all([text(build.stdout), text(build.stderr)]),
    once(build, 'close') as Promise<[number | null]>,
  ]);
  return { status, output: output.join('') };
}

const ASTRO = 'node_modules/.bin/astro';

function environment(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables, NO_COLOR: '1', NODE_ENV: 'production' };
}

/**
 * An empty folder to build a content into, which goes with all that its builds keep.
 *
 * @param atEnd when it is removed; by default when the test ends
 */
export function siteFolder(contentDir: string, atEnd: (tidy: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const { cacheDir, textsCacheDir } = readSettings({ CONTENT_DIR: contentDir, OUT_DIR: folder });
  atEnd(() => {
    for (const each of [folder, cacheDir, textsCacheDir]) rmSync(each, { recursive: true, force: true });
  });
  return folder;
}
