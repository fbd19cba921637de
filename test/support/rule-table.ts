import { readFileSync } from 'node:fs';
import { RULES } from '../../src/lib/rules.ts';

/** Gives the rules of one area, such as `import`, as a table of Markdown in the order of their names. */
export function ruleTable(area: string): string {
  const rules = Object.entries(RULES).filter(([rule]) => rule.startsWith(`${area}/`));
  const rows = rules
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, { severity, meaning }]) => [`\`${rule}\``, severity, meaning]);
  return markdownTable([['rule', 'severity', 'meaning'], ...rows]);
}

/** Gives a table of Markdown whose columns stand below one another. @param rows the first is the header */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [
    line(header),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body.map(line),
  ].join('\n');
}

/**
 * Gives the text of a file with one of its tables renewed: what stands between `<!-- NAME -->` and `<!-- /NAME -->`.
 * A test compares the file with it, and `vitest -u` writes it.
 *
 * @throws Error where the file has no such marks
 */
export function withTable(file: string, name: string, table: string): string {
  const text = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start === -1 || end < start) throw new Error(`Expected ${open} and ${close} in ${file}.`);
  return `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`;
}
