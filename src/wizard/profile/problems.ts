import { fill } from '../../lib/fill.ts';

/** What can be wrong with a profile. Words for each: `wizard.profile.bad.<kind>` in a locale's `ui.json`. */
export const PROFILE_FAULTS = [
  /** Of the file, which then is not read. */
  'size',
  'encoding',
  'json',
  'shape',
  'version',
  /** Of a key. */
  'key',
  'forbidden',
  /** Of a value: of another kind than its part has. */
  'text',
  'number',
  'list',
  'group',
  /** Of a value: refused. */
  'required',
  'long',
  'line',
  'markup',
  'hidden',
  'choice',
  'zone',
  'hours',
  'many',
] as const;
export type ProfileFault = (typeof PROFILE_FAULTS)[number];

/** One thing that is wrong with a profile. */
export interface ProfileProblem {
  kind: ProfileFault;
  /** Where it stands in the file: `['escalation', 0, 'name']`; empty where it is about the file. */
  path: readonly (string | number)[];
  /** What was found, made fit to be shown; empty where that says nothing. */
  found: string;
  /** What was expected: a number, or choices; empty where the sentence says it. */
  expected: string;
}

/**
 * Says a problem in a whole sentence.
 *
 * @param words by kind, with `{{where}}`, `{{found}}` and `{{expected}}` where they need them
 * @param where what the place is called
 */
export function problemSentence(
  { kind, found, expected }: ProfileProblem,
  words: Readonly<Record<ProfileFault, string>>,
  where: string,
): string {
  return fill(words[kind], { where, found, expected });
}

/** A place as a reader of the file finds it: `escalation[1].name`, counted from 1. */
export function pathText(path: ProfileProblem['path']): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join('');
}
