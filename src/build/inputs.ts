import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { VARIABLES } from '../content-files/settings.ts';

/** All that a site is made from, beside its content. */
export const PROJECT = [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** Makes all of a site anew, whatever was kept of it. */
export const FORCE = '--force';

/**
 * A digest of what files and folders hold, of the environment that a build reads, and of how it was asked for.
 *
 * @param isLeftOut says which files do not count, by their path below the folder that is given
 */
export function inputDigest(
  paths: readonly string[],
  isLeftOut: (file: string) => boolean = () => false,
): string {
  const hash = createHash('sha256');
  for (const each of new Set(paths.map((given) => path.resolve(given)))) {
    for (const file of filesIn(each)) {
      if (isLeftOut(belowOf(each, file))) continue;
      hash.update(`${file}\n`).update(createHash('sha256').update(readFileSync(file)).digest());
    }
  }
  const variables = Object.keys(VARIABLES).map((name) => [name, process.env[name] ?? '']);
  const flags = process.argv.slice(2).filter((flag) => flag !== FORCE);
  hash.update(JSON.stringify([variables, flags, process.version]));
  return hash.digest('hex');
}

/** Files of a folder in a fixed order, or the file itself; none where there is neither. */
export function filesIn(given: string): string[] {
  if (!existsSync(given)) return [];
  if (!statSync(given).isDirectory()) return [given];
  return readdirSync(given, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A file's path below a folder, with `/`. */
export function belowOf(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
