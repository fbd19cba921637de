import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '../lib/problem.ts';

export type Change = 'added' | 'changed' | 'unchanged';

/**
 * Writes a file whole or not at all, and only where its content differs: it is written beside its place and
 * then moved there, so that an interrupted run leaves the old file or the new one.
 *
 * @throws RangeError where the path leaves `root`, and the system's own error where the disk refuses
 */
export function writeWhole(root: string, path: string, content: string | Uint8Array): Change {
  const target = inside(root, path);
  const exists = existsSync(target);
  if (exists && readFileSync(target).equals(Buffer.from(content))) return 'unchanged';
  mkdirSync(dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return exists ? 'changed' : 'added';
}

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Gives the file's place under `root`. @throws RangeError where it leaves `root`, or the system has no such files */
export function inside(root: string, path: string): string {
  const target = resolve(root, path);
  const from = relative(resolve(root), target);
  if (from === '' || from === '..' || from.startsWith(`..${sep}`)) {
    throw new RangeError(`${path} leads out of ${root}`);
  }
  const device =
    process.platform === 'win32' ? path.split(/[\\/]/).find((part) => DEVICE.test(part)) : undefined;
  if (device !== undefined) throw new RangeError(`${device} is no name for a file on this system`);
  return target;
}

/** Tells of a file that the disk refused; the others are written. */
export function unwritable(file: string, error: unknown): Problem {
  const message = `The result cannot be written: ${(error as Error).message}`;
  const hint = 'Check space and permissions of the target folder; what stood there before is whole.';
  return problem('import/unwritable', { file }, message, hint);
}
