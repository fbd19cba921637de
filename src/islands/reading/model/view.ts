/** What stands in the article: its own text, both languages in columns, or the second language alone. */
export type View = 'text' | 'columns' | 'other';

/** True for the name of a view. */
export function isView(value: unknown): value is View {
  return value === 'text' || value === 'columns' || value === 'other';
}

/**
 * Tells to which pair a key leads in columns.
 *
 * @param at number of the pair in focus
 * @param count pairs there are
 * @returns `undefined` where the key leads nowhere
 */
export function stepAmongPairs(key: string, at: number, count: number): number | undefined {
  const to = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : -1;
  return to >= 0 && to < count ? to : undefined;
}
