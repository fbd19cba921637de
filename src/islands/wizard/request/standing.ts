import { entryOf } from '../../../lib/entry.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import type { Findings } from './use-checks.ts';

/** An input that a warning is about. */
export interface Target {
  /** Id of the element. */
  input: string;
  label: string;
}

/** A warning that stands beside the ways out. */
export interface Standing {
  kind: 'secret' | 'contact' | 'missing' | 'language' | 'time';
  targets: readonly Target[];
  /** The text with the secret: who says that it is none, says so of this text. */
  secretIn?: string;
  /** Takes the secret out. */
  takeOut?: () => void;
}

/** Puts findings into warnings: the gravest first, one for each text with a secret, one for each other kind. */
export function standingOf(
  { secrets, contacts, missing, notEnglish }: Findings,
  values: Values,
  { targetOf, contactField, takeOut }: {
    targetOf: (field: string) => Target;
    contactField: string | undefined;
    takeOut: (field: string) => void;
  },
): Standing[] {
  const standing: Standing[] = Object.keys(secrets).map((field) => ({
    kind: 'secret',
    targets: [targetOf(field)],
    secretIn: entryOf(values, field, 'field'),
    takeOut: () => takeOut(field),
  }));
  if (contacts.length > 0 && contactField !== undefined)
    standing.push({ kind: 'contact', targets: [targetOf(contactField)] });
  if (missing.length > 0) standing.push({ kind: 'missing', targets: missing.map(targetOf) });
  const foreign = Object.keys(notEnglish);
  if (foreign.length > 0) standing.push({ kind: 'language', targets: foreign.map(targetOf) });
  return standing;
}

/**
 * Whether a way out is held back: by any warning but by a secret that the reader said to be none.
 *
 * @param confirmed texts of which they said so
 */
export function isHeldBack(standing: readonly Standing[], confirmed: readonly string[]): boolean {
  return standing.some(({ secretIn }) => secretIn === undefined || !confirmed.includes(secretIn));
}
