import { KINDS } from '../../quality/kinds.ts';
import type { PlacedFlag } from './places.ts';

/** The flags as data, one object each. */
export function jsonReport(flags: readonly PlacedFlag[], sentences: number): string {
  const rows = flags.map(({ kind, reason, values, state, why, message, digest, place, sentence }) => ({
    kind,
    severity: KINDS[kind].severity,
    reason,
    values,
    message,
    state,
    ...(why === undefined ? {} : { why }),
    locale: sentence.locale,
    subject: sentence.subject,
    segment: sentence.id,
    sentence: digest,
    ...place,
    english: sentence.english.text,
    translation: sentence.translation.text,
  }));
  return `${JSON.stringify({ version: 1, sentences, flags: rows }, undefined, 2)}\n`;
}
