/**
 * Remembers what was made for as long as anybody holds it, and makes it again for who asks later. For what is too large to
 * stand in memory all along, and is asked for by steps that follow one another: they share one.
 *
 * @param make gives the same each time
 */
export function whileHeld<T extends object>(make: () => T): () => T {
  let held: WeakRef<T> | undefined;
  return () => {
    const known = held?.deref();
    if (known !== undefined) return known;
    const made = make();
    held = new WeakRef(made);
    return made;
  };
}
