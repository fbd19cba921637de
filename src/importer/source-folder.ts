import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '../lib/problem.ts';

/** What lies at the root of a docset, the surest sign first. */
const SIGNS = [
  '.openpublishing.publish.config.json',
  '.openpublishing.redirection.json',
  'docfx.json',
  'toc.yml',
];

/**
 * Finds the docset that a file belongs to: the nearest folder above it with each sign in turn; a folder of `docfx.json`
 * or a table of contents counts only where none above it has one, too.
 *
 * @returns the folder, or undefined where nothing tells
 */
export function docsetOf(file: string): string | undefined {
  const above: string[] = [];
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    above.push(folder);
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) break;
  }
  for (const sign of SIGNS) {
    const found = above.filter((folder) => holds(folder, sign));
    if (found.length > 0) return found.at(-1);
  }
  return undefined;
}

function holds(folder: string, sign: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.toLowerCase() === sign);
  } catch {
    return false;
  }
}

/** The files of a docset, and what was left out. */
export interface Listing {
  /** Paths below the folder, with `/`. */
  paths: string[];
  problems: Problem[];
}

/**
 * Lists every file below a folder but those of version control and packages. A link of the file system to a file
 * below the folder is that file; one that leads out of it, and one to a folder, whose files are read in their own
 * place, is left out and told.
 */
export function listFiles(root: string): Listing {
  const real = realpathSync(root);
  const listing: Listing = { paths: [], problems: [] };
  visit('');
  listing.paths.sort();
  return listing;

  function visit(folder: string): void {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === '.git' || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) listing.paths.push(path);
      else if (entry.isSymbolicLink()) follow(path);
    }
  }

  function follow(path: string): void {
    const reason = whyNot(join(root, path), real);
    if (reason === undefined) listing.paths.push(path);
    else
      listing.problems.push(
        problem('import/file-link', { file: path }, reason, 'Put the file itself there.'),
      );
  }
}

/** Why a link of the file system is not followed; undefined where it is. */
function whyNot(path: string, root: string): string | undefined {
  if (!isBelow(path, root))
    return 'Unexpected link of the file system, expected one that leads to a file of the docset.';
  return statSync(path).isDirectory()
    ? 'Unexpected link of the file system to a folder, expected one to a file.'
    : undefined;
}

/** Whether a file, links followed, lies below a folder; `root` is a real path. */
function isBelow(path: string, root: string): boolean {
  try {
    const from = relative(root, realpathSync(path));
    return from !== '..' && !from.startsWith(`..${sep}`) && from !== '' && basename(path) !== '';
  } catch {
    return false;
  }
}

/** Reads a file of the docset. @throws where it is none, or leads out of the folder */
export function readBelow(root: string, path: string): Uint8Array {
  const file = join(root, path);
  if (!isBelow(file, realpathSync(root))) throw new Error(`${path} is not a file of the docset`);
  return readFileSync(file);
}
