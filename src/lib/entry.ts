/**
 * Gives the entry of a table that must have it, where checks have made sure of that before.
 *
 * @param what names the table for the message: "question", "text of a statement"
 * @throws Error with the id where there is none
 */
export function entryOf<T>(table: Readonly<Record<string, T>>, id: string, what: string): T {
  const entry = Object.hasOwn(table, id) ? table[id] : undefined;
  if (entry === undefined) throw new Error(`Unexpected ${what} "${id}", expected one that is there.`);
  return entry;
}
