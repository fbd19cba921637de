import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { belowOf } from './inputs.ts';

/** Paths of all files of a built site, in a fixed order, with `/` on every system. @param outDir its folder */
export async function siteFiles(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => belowOf(outDir, path.join(entry.parentPath, entry.name)))
    .sort();
}
