import type { Values } from '../../../wizard/request/draft.ts';
import { formatWithUtc, type LocalTime, readLocalTime } from '../../../wizard/request/time/local-time.ts';
import { tabProfile } from '../profile/tab-profile.ts';

/** Key of a case's values that holds the zone of a field for a moment. No id of a flow has a dot. */
export function zoneKey(field: string): string {
  return `${field}.zone`;
}

/** Key of the choice between two moments where the clocks showed a time twice: `earlier` or `later`. */
export function whichKey(field: string): string {
  return `${field}.which`;
}

/** Key of a case's values that holds the customer's zone. */
export const CUSTOMER_ZONE = 'customer.zone';

/** The zone of the reader's profile, else of their device. */
export function ownZone(): string {
  return tabProfile().profile?.zone || Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What stands in a field for a moment. */
export interface Moment {
  /** As `<input type="datetime-local">` gives it; empty where nothing, or only a part, was typed. */
  local: string;
  /** IANA's name: the one chosen, else the reader's. */
  zone: string;
  time: LocalTime;
}

/** Reads a field for a moment out of a case's values. */
export function momentOf(values: Values, field: string, now: Date, own: string = ownZone()): Moment {
  const local = values[field] ?? '';
  const zone = values[zoneKey(field)] || own;
  const which = values[whichKey(field)];
  const chosen = which === 'earlier' || which === 'later' ? which : undefined;
  return { local, zone, time: readLocalTime(local, zone, now, chosen) };
}

/**
 * Writes a moment for a draft: local time with its zone and UTC, in a title UTC alone. A time that the clocks skipped,
 * or showed twice without a choice between the two, is no one moment: it stays as typed, with its zone.
 */
export function momentText({ local, zone, time }: Moment, locale: string, place: 'line' | 'title'): string {
  if (time.kind === 'none') return local;
  if (time.kind === 'skipped' || time.kind === 'twice') return `${local.replace('T', ' ')} (${zone})`;
  return formatWithUtc(time.at, locale, place === 'title' ? 'UTC' : zone);
}
