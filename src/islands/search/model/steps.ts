/**
 * Tells where a key leads from the search field and the titles of the results: arrows walk, Escape returns.
 *
 * @param at number of the title in focus; −1 for the field
 * @param count titles there are
 * @returns number of the title, −1 for the field; `undefined` where the key leads nowhere
 */
export function stepAmongTitles(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return at - 1;
  return key === 'Escape' ? -1 : undefined;
}

/**
 * Tells which suggestion a key chooses; the arrows go round.
 *
 * @param at number of the chosen one; −1 for none
 * @param count suggestions there are
 * @returns `undefined` where the key chooses none
 */
export function stepAmongOptions(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return at >= count - 1 ? 0 : at + 1;
  return key === 'ArrowUp' ? (at <= 0 ? count - 1 : at - 1) : undefined;
}
