/**
 * Remembers what was made for as long as anybody holds it; then it is made again.
 *
 * @param make gives the same each time; for what is large, and soon made
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
