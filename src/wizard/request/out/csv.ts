import { inertCell } from '../../../lib/inert-cell.ts';
import { cleanLine, cleanText } from '../clean-text.ts';

/** A column and what stands in it. */
export interface CsvColumn {
  name: string;
  /** Empty where the request has nothing for it: columns do not depend on what was typed. */
  value: string;
}

/**
 * A header row and one row as CSV (RFC 4180: every cell in quotes, CRLF), which no spreadsheet calculates: a cell that
 * looks like a formula begins with `'`. By hand: a library for it brings more than these lines, and looks at the first
 * character alone.
 */
export function toCsv(columns: readonly CsvColumn[]): string {
  const names = columns.map(({ name }) => cell(cleanLine(name)));
  const values = columns.map(({ value }) => cell(cleanText(value)));
  return [names, values].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return `"${inertCell(text).replaceAll('"', '""')}"`;
}
