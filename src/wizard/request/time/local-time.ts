import { tzOffset } from '@date-fns/tz/tzOffset';

/** What a local time in a zone means. */
export type LocalTime =
  | { kind: 'exact'; at: Date }
  /** It lies ahead of now. */
  | { kind: 'future'; at: Date }
  /** The clocks went from before it to after it: nobody's clock showed it. What they showed instead, either way. */
  | { kind: 'skipped'; earlier: Date; later: Date }
  /** The clocks went back over it: they showed it twice. */
  | { kind: 'twice'; earlier: Date; later: Date }
  /** No such time, or half typed. */
  | { kind: 'none' };

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * Reads a time as `<input type="datetime-local">` gives it.
 *
 * @param local `2026-11-21T09:30`
 * @param zone IANA's name of a zone
 * @param chosen which of two is meant where the clocks showed it twice
 */
export function readLocalTime(
  local: string,
  zone: string,
  now: Date,
  chosen?: 'earlier' | 'later' | undefined,
): LocalTime {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  // `Date` reads the 31st of April as the first of May.
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(local)) return { kind: 'none' };
  // Before and after any change of the clocks that may lie near.
  const offsets = [asUtc - DAY, asUtc + DAY].map((moment) => tzOffset(zone, new Date(moment)) * MINUTE);
  if (offsets.some(Number.isNaN)) return { kind: 'none' };
  const moments = [...new Set(offsets.map((offset) => asUtc - offset))].toSorted((one, other) => one - other);
  const shown = moments.filter((moment) => moment + tzOffset(zone, new Date(moment)) * MINUTE === asUtc);
  const [earlier = 0, later = earlier] = (shown.length === 0 ? moments : shown).map(
    (moment) => new Date(moment),
  );
  const [first, last] = [new Date(earlier), new Date(later)];
  if (shown.length === 0) return { kind: 'skipped', earlier: first, later: last };
  if (shown.length > 1 && chosen === undefined) return { kind: 'twice', earlier: first, later: last };
  const at = chosen === 'later' ? last : first;
  return { kind: at > now ? 'future' : 'exact', at };
}

/** A moment as `<input type="datetime-local">` wants it, in a zone. */
export function toLocalTime(at: Date, zone: string): string {
  return new Date(at.getTime() + tzOffset(zone, at) * MINUTE).toISOString().slice(0, 16);
}

/** `UTC+05:30`, `UTC−03:00`; `UTC` where there is none. */
export function offsetName(zone: string, at: Date): string {
  const minutes = tzOffset(zone, at);
  if (minutes === 0) return 'UTC';
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * A moment for a draft: local time, zone and offset, then UTC, so that nobody has to work it out:
 * `Nov 21, 2026, 09:30 (Europe/Madrid, UTC+01:00) = 2026-11-21 08:30 UTC`.
 */
export function formatWithUtc(at: Date, locale: string, zone: string): string {
  const utc = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (zone === 'UTC' || zone === 'Etc/UTC') return utc;
  const local = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
  return `${local} (${zone}, ${offsetName(zone, at)}) = ${utc}`;
}

/** A moment in RFC 3339 with the offset of a zone: `2026-11-20T08:30:00+01:00`. */
export function isoInZone(at: Date, zone: string): string {
  // Offsets before zones were kept had seconds, which the form has no place for.
  const minutes = Math.round(tzOffset(zone, at));
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  const local = new Date(at.getTime() + minutes * MINUTE).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
