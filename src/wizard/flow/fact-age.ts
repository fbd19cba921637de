/**
 * Whether a fact has not been compared with its source for a year.
 *
 * @param compared the day of the last comparison: `2026-11-25`
 * @param today any moment; its day in UTC counts
 */
export function isOld(compared: string, today: Date): boolean {
  const due = new Date(compared);
  due.setUTCFullYear(due.getUTCFullYear() + 1);
  return today.getTime() >= due.getTime();
}
