import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readSettings } from '../../src/content-files/settings.ts';
import { contentAt, haveSamePackages, linkPackages } from './work-tree.ts';

/** What to build, and where. */
export interface Builds {
  root: string;
  /** The project as it was. */
  tree: string;
  /** An empty folder for both sites. */
  scratch: string;
  content: string;
}

/** Folders of two built sites, and which content each is of. */
export interface BuiltSites {
  before: string;
  now: string;
  contentBefore: string;
  /** Whether the packages of then were installed, since others are in use today. */
  hasOtherPackages: boolean;
}

/** Steps that failed, each with all that it printed. */
export class BuildError extends Error {}

/**
 * Builds the site as it was and as it is, one after the other, for the same day.
 *
 * @param tell is told what happens
 * @throws BuildError with the output of each that failed
 */
export function buildSites(
  { root, tree, scratch, content }: Builds,
  tell: (line: string) => void,
): BuiltSites {
  const [before, now] = ['site-before', 'site-now'].map((name) => path.join(scratch, name)) as [
    string,
    string,
  ];
  const contentBefore = contentAt(content, root, tree);
  const day = process.env['SOURCE_DATE_EPOCH'] || String(Math.floor(Date.now() / 1000));
  const settings = { SOURCE_DATE_EPOCH: day, HOST: '', NO_COLOR: '1' };
  const failures: string[] = [];
  const step = (name: string, folder: string, args: string[], env: Record<string, string>) => {
    tell(name);
    const output = runNpm(folder, args, env);
    if (output !== undefined) failures.push(`${name}: failed.\n${output}`);
    return output === undefined;
  };

  const hasOtherPackages = !haveSamePackages(root, tree);
  const isReady = hasOtherPackages
    ? step('Its package-lock.json differs from today’s: npm ci, apart', tree, ['ci'], {})
    : linked(root, tree);
  if (isReady)
    step('Building the site as it was', tree, ['run', 'build'], {
      ...settings,
      CONTENT_DIR: contentBefore,
      OUT_DIR: before,
    });
  const settingsNow = { ...settings, CONTENT_DIR: content, OUT_DIR: now };
  step('Building the site as it is', root, ['run', 'build'], settingsNow);
  // Nobody builds into that folder again.
  rmSync(readSettings(settingsNow, []).cacheDir, { recursive: true, force: true });
  if (failures.length > 0) throw new BuildError(failures.join('\n\n'));
  return { before, now, contentBefore, hasOtherPackages };
}

function linked(root: string, tree: string): true {
  linkPackages(root, tree);
  return true;
}

/** What npm printed, where it failed. */
function runNpm(folder: string, args: string[], env: Record<string, string>): string | undefined {
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  });
  return status === 0 ? undefined : `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim();
}
