import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a program used. */
export interface Usage {
  /** User and system time of all its threads, in milliseconds. */
  cpuMs: number;
  /** The same of processes that it started and that ended, as Pagefind's; `null` where the system does not tell. */
  childMs: number | null;
  /** Largest resident set, in MiB. */
  peakMiB: number;
}

/**
 * Runs a Node program to its end and tells what it used.
 *
 * @param args script and arguments
 * @param env what to add to the environment
 * @throws Error where it ends with another code than 0, with the last lines that it wrote
 */
export function measure(args: readonly string[], env: Readonly<Record<string, string>> = {}): Usage {
  const folder = mkdtempSync(path.join(tmpdir(), 'usage-'));
  const file = path.join(folder, 'usage.json');
  const report = path.join(import.meta.dirname, 'report-usage.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', report, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env, USAGE_FILE: file },
    maxBuffer: 1e8,
  });
  if (status !== 0) {
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n');
    throw new Error(`Unexpected exit code ${status}, expected 0.\n${said}`);
  }
  const usage = JSON.parse(readFileSync(file, 'utf8')) as Usage;
  rmSync(folder, { recursive: true });
  return usage;
}
