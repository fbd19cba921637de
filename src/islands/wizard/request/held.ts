import type { Values } from '../../../wizard/request/draft.ts';
import type { Warning, WarningKind } from './warnings.ts';

/** What is said again before a text leaves the page. A title that is shortened loses nothing of the text. */
const HOLDS: ReadonlySet<WarningKind> = new Set(['secret', 'contact', 'missing', 'language', 'time']);

/** Texts with a secret in them: who goes on knowingly says of these texts that they may go. */
export function textsWithSecrets(warnings: readonly Warning[], values: Values): string[] {
  return warnings.filter(({ kind }) => kind === 'secret').map(({ field }) => values[field] ?? '');
}

/** The warnings that a way out is about: those of the fields that it takes along. */
export function warningsOf(
  { takes }: { takes?: readonly string[] | undefined },
  warnings: readonly Warning[],
): readonly Warning[] {
  return takes === undefined ? warnings : warnings.filter(({ field }) => takes.includes(field));
}

/**
 * Whether a way out is held back: by any warning that is not of length, but for a secret of whose text the reader said
 * that it may go.
 */
export function isHeldBack(
  warnings: readonly Warning[],
  values: Values,
  confirmed: readonly string[],
): boolean {
  return warnings.some(
    ({ kind, field }) => HOLDS.has(kind) && !(kind === 'secret' && confirmed.includes(values[field] ?? '')),
  );
}
