import { checkProfile } from './check-profile.ts';
import type { ProfileFault, ProfileProblem } from './problems.ts';
import type { Profile, ProfileChoices } from './profile.ts';

/** Bytes that a file may have: a whole profile has some two thousand. */
export const LARGEST_FILE = 64 * 1024;

/** What became of reading a file. */
export type ReadProfile =
  | { kind: 'read'; profile: Profile }
  /** All that is wrong with it, at least one. */
  | { kind: 'refused'; problems: ProfileProblem[] };

/** Refuses a file whole. */
function refused(kind: ProfileFault, found = '', expected = ''): ReadProfile {
  return { kind: 'refused', problems: [{ kind, path: [], found, expected }] };
}

/** Refuses a file for its size; called before anything of it is read. `undefined` where it is small enough. */
export function refusedForSize(bytes: number): ReadProfile | undefined {
  if (bytes <= LARGEST_FILE) return undefined;
  return refused('size', `${Math.ceil(bytes / 1024)} KB`, `${LARGEST_FILE / 1024} KB`);
}

/**
 * Reads a `team.json`. Its size is checked before it is read as text, and all of it before any of it is used.
 *
 * @param bytes as they stand in the file; a byte order mark is passed over
 */
export function readProfileFile(bytes: Uint8Array<ArrayBuffer>, choices: ProfileChoices): ReadProfile {
  const large = refusedForSize(bytes.length);
  if (large !== undefined) return large;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('encoding');
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('json');
  }
  const { profile, problems } = checkProfile(data, choices);
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', profile };
}
