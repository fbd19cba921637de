import { stringify } from 'csv-stringify/sync';
import type { Unit } from './unit.ts';

const COLUMNS = [
  'article',
  'segment',
  'locale',
  'english',
  'translation',
  'translated_by',
  'revision',
  'notes',
];

/**
 * The sentences as CSV in UTF-8 with its mark, by which spreadsheets know it (RFC 4180). A text that a spreadsheet would take for a formula has
 * an apostrophe before it.
 */
export function csv(units: readonly Unit[]): string {
  const rows = units.map(({ subject, id, locale, english, translation, by, revision, notes }) =>
    [
      subject,
      id,
      locale,
      english,
      translation,
      by,
      revision ?? '',
      notes.map(({ text }) => text).join('\n'),
    ].map(inert),
  );
  return stringify([COLUMNS, ...rows], { bom: true, record_delimiter: 'windows' });
}

function inert(text: string): string {
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
}
