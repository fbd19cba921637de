import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
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
  outDir = folderOfTest(contentDir),
  flags: readonly string[] = [],
): {
  outDir: string;
  status: number | null;
  output: string;
} {
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    NO_COLOR: '1',
    NODE_ENV: 'production',
  };
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build', ...flags], {
    env,
    encoding: 'utf8',
  });
  return { outDir, status, output: stdout + stderr };
}

function folderOfTest(contentDir: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const { cacheDir } = readSettings({ CONTENT_DIR: contentDir, OUT_DIR: folder });
  onTestFinished(() => {
    for (const each of [folder, cacheDir]) rmSync(each, { recursive: true, force: true });
  });
  return folder;
}
