import { stringify } from 'csv-stringify/sync';
import { inertCell } from '../lib/inert-cell.ts';
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

/** The sentences as CSV (RFC 4180) in UTF-8 with its mark, by which spreadsheets know it; no cell is calculated. */
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
    ].map(inertCell),
  );
  return stringify([COLUMNS, ...rows], { bom: true, record_delimiter: 'windows' });
}
