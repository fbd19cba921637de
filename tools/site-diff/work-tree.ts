import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git } from './git.ts';

const LOCK = 'package-lock.json';
/** Where builds keep what they made; the part that all of a machine share goes along. */
const KEPT = '.astro';

/**
 * Lends the project as it was at a commit, in a folder of its own that goes afterwards, whatever happens.
 *
 * @param use gets that folder, and another, empty one, that goes as well
 */
export async function withWorkTree<T>(
  root: string,
  commit: string,
  use: (tree: string, scratch: string) => Promise<T>,
): Promise<T> {
  // Where a system has its temporary folder behind a link, a build would meet one file under two paths.
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'diff-')));
  const tree = path.join(scratch, 'before');
  try {
    git(root, 'worktree', 'add', '--detach', '--quiet', tree, commit);
    try {
      return await use(tree, scratch);
    } finally {
      git(root, 'worktree', 'remove', '--force', tree);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Whether the packages of two trees are the same. */
export function haveSamePackages(one: string, other: string): boolean {
  const locks = [one, other].map((tree) => path.join(tree, LOCK));
  const [a, b] = locks.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  return a !== undefined && a === b;
}

/** Gives a tree the packages of another, link by link, so that what its builds keep stays its own. */
export function linkPackages(from: string, to: string): void {
  const [source, target] = [path.join(from, 'node_modules'), path.join(to, 'node_modules')];
  mkdirSync(path.join(target, KEPT), { recursive: true });
  for (const name of readdirSync(source))
    if (name !== KEPT) symlinkSync(path.join(source, name), path.join(target, name));
  const shared = path.join(source, KEPT, 'shared');
  mkdirSync(shared, { recursive: true });
  symlinkSync(shared, path.join(target, KEPT, 'shared'));
}

/**
 * The content folder to build at the commit: its own version of it, where it lies in the project and the commit has it;
 * else the folder itself.
 */
export function contentAt(content: string, root: string, tree: string): string {
  const below = path.relative(root, content);
  if (below.startsWith('..') || path.isAbsolute(below)) return content;
  const own = path.join(tree, below);
  return existsSync(own) ? own : content;
}
