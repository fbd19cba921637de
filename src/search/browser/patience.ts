/** Milliseconds that a slow bundle holds up the next one. */
const PATIENCE = 3000;

/** What stands for an answer that did not come in time. */
export const LATE = Symbol('late');

/** Gives the value, or {@link LATE} where it keeps the reader waiting. */
export async function inTime<T>(promise: Promise<T>): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, LATE);
  });
  const value = await Promise.race([promise, patience]);
  clearTimeout(timer);
  return value;
}

/** Gives the values in their order; one that keeps the reader waiting comes after the rest. */
export async function* inTurn<T>(pending: readonly Promise<T>[]): AsyncGenerator<T> {
  const late: Promise<T>[] = [];
  for (const promise of pending) {
    const value = await inTime(promise);
    if (value === LATE) late.push(promise);
    else yield value;
  }
  for (const promise of late) yield await promise;
}
