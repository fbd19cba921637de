import { spawnSync } from 'node:child_process';

/** A command for git that it refused, with what git said. */
export class GitError extends Error {}

/** What git answers, without the line's end. @throws GitError where it refuses */
export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (error) throw new GitError(`Unexpected failure of git: ${error.message}. Is it installed?`);
  if (status !== 0) throw new GitError(`git ${args[0]}: ${stderr.trim()}`);
  return stdout.trimEnd();
}

/** A commit, and how people name it. */
export interface Commit {
  id: string;
  /** The first characters of its id, and its subject. */
  title: string;
}

/**
 * The commit that a name stands for: `HEAD~1`, a branch, a tag, the beginning of an id.
 *
 * @throws GitError where git knows none
 */
export function commitOf(folder: string, revision: string): Commit {
  git(folder, 'rev-parse', '--git-dir');
  let id: string;
  try {
    id = git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  } catch {
    throw new GitError(
      `Unexpected revision "${revision}", expected a commit that git knows here, such as HEAD~1, a branch or a tag.`,
    );
  }
  return { id, title: git(folder, 'log', '-1', '--format=%h %s', id) };
}

/** What the working tree is: the commit that it is at, and whether anything in it is not committed. */
export function workingTree(folder: string): string {
  const { title } = commitOf(folder, 'HEAD');
  const isChanged = git(folder, 'status', '--porcelain') !== '';
  return isChanged ? `${title}, with what is not committed` : title;
}
