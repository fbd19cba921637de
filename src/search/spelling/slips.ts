/**
 * Tells how many slips lead from one word to another: letters left out, added, changed or swapped (the distance of
 * Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964, where no letter takes part
 * in two slips).
 *
 * @param most beyond as many it is not counted on
 * @returns `most + 1` where there are more
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Keys of an English and a Russian keyboard, in one order: the layouts that Windows calls "US" and "Russian". */
const ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** A text as the other keyboard would have typed it: `gjllth;rf` → `поддержка`; `undefined` where a key has no other. */
export function onOtherLayout(text: string): string | undefined {
  const keys = [...text.toLowerCase()];
  for (const [from, to] of [
    [ENGLISH, RUSSIAN],
    [RUSSIAN, ENGLISH],
  ] as const) {
    if (keys.every((key) => from.includes(key))) return keys.map((key) => to[from.indexOf(key)]).join('');
  }
  return undefined;
}
