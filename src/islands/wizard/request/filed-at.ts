import type { Case } from '../../../wizard/request/cases.ts';
import { readLocalTime } from '../../../wizard/request/time/local-time.ts';
import { ownZone, zoneKey } from './began.ts';

/** Key of the time of filing among the values of a case, for its zone. No field of a flow is called so: it has a dash. */
const FILED = 'filed-at';

/** The zone in which the time of filing is given: the one chosen, else the reader's. */
export function filedZone({ values }: Case): string {
  return values[zoneKey(FILED)] || ownZone();
}

/**
 * The change of a case that its time of filing makes. A time that cannot be taken as it is leaves the last one.
 *
 * @param local as `<input type="datetime-local">` gives it; `undefined` where it was not typed: the moment stays
 */
export function filedChange(
  { values }: Case,
  local: string | undefined,
  zone: string,
  now: Date,
): { values: Case['values']; filed?: string } {
  const next = { ...values, [zoneKey(FILED)]: zone };
  const time = local === undefined ? undefined : readLocalTime(local, zone, now, 'earlier');
  return time?.kind === 'exact' ? { values: next, filed: time.at.toISOString() } : { values: next };
}
