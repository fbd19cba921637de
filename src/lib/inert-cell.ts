/**
 * What spreadsheets take for a formula at the beginning of a cell, after white space and signs that do not show; of
 * the minus sign its typographic form as well. A tab or line end there may end a cell (owasp.org, “CSV Injection”).
 */
const FORMULA = /^(?:[\t\n\r]|[\s\p{Cf}]*[=+\-@\u2212])/u;

/**
 * A cell that no spreadsheet calculates: one that looks like a formula begins with `'`. Full-width forms (＝＋－＠) are
 * normalised by some before they calculate.
 */
export function inertCell(text: string): string {
  return FORMULA.test(text.normalize('NFKC')) ? `'${text}` : text;
}
