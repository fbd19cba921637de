import { offsetName } from './local-time.ts';
import { ZONE_TABLE } from './zone-table.ts';

/** A zone as a reader chooses it. */
export interface Zone {
  /** IANA's name of today, or an older one where this browser knows no other. */
  id: string;
  /** `Madrid` */
  city: string;
  /** `España`; empty for UTC */
  region: string;
  /** `UTC+01:00`, at the moment that was asked for */
  offset: string;
  /** `Madrid, España (UTC+01:00)` */
  label: string;
  /** What a search looks in. */
  sought: string;
}

interface Entry {
  id: string;
  country: string;
  old: string[];
}

const ENTRIES: readonly Entry[] = ZONE_TABLE.split('\n').flatMap((line) => {
  const [country = '', ...zones] = line.split(' ');
  return zones.map((zone) => {
    const [id = '', ...old] = zone.split('=');
    return { id, country, old };
  });
});
const TODAY: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(({ id, old }) => old.map((name) => [name, id] as const)),
);
const UTC: Entry = { id: 'UTC', country: '', old: ['Etc/UTC', 'GMT', 'Etc/GMT', 'Etc/UCT', 'Zulu'] };

/** The name of today: `Asia/Kolkata` of `Asia/Calcutta`, `Europe/Kyiv` of `Europe/Uzhgorod`. */
export function todaysName(zone: string): string {
  if (UTC.old.includes(zone)) return UTC.id;
  if (!isKnown(zone) || ENTRIES.some(({ id }) => id === zone)) return TODAY.get(zone) ?? zone;
  const canonical = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  return TODAY.get(canonical) ?? canonical;
}

/**
 * All zones in the reader's language, by region and city; the ones named first, then UTC, at the head.
 *
 * @throws Error where the names are of another table
 * @param at the moment whose offsets are shown
 * @param cities names of cities in this language in the order of the table (`cities/<locale>.json`); empty ones are as
 *   in the id, others that people look for stand after `|`
 * @param first the reader's zone, the customer's
 */
export function zoneList(options: {
  locale: string;
  at: Date;
  cities: readonly string[];
  first: readonly string[];
}): Zone[] {
  const { locale, at, cities } = options;
  if (cities.length > 0 && cities.length !== ENTRIES.length)
    throw new Error(
      `Unexpected ${cities.length} names of cities, expected ${ENTRIES.length}: run tools/zone-data.ts.`,
    );
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const zones = [UTC, ...ENTRIES].flatMap((entry, place): Zone[] => {
    const id = knownName(entry);
    if (id === undefined) return [];
    const [city = '', ...others] = (cities[place - 1] || cityOf(entry.id)).split('|');
    const region = entry.country === '' ? '' : (regions.of(entry.country) ?? entry.country);
    const offset = offsetName(id, at);
    const label = entry === UTC ? 'UTC' : `${city}, ${region} (${offset})`;
    const inEnglish = entry.country === '' ? '' : (english.of(entry.country) ?? '');
    const words = [
      label,
      ...others,
      entry.id,
      ...entry.old,
      cityOf(entry.id),
      inEnglish,
      entry.country,
      longName(id, locale, at),
    ];
    return [{ id, city, region, offset, label, sought: plain(words.join(' ')) }];
  });
  const order = new Intl.Collator(locale);
  const head = [...options.first.map(todaysName), UTC.id];
  const place = ({ id }: Zone) =>
    head.includes(todaysName(id)) ? head.indexOf(todaysName(id)) : head.length;
  return zones.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      order.compare(one.region, other.region) ||
      order.compare(one.city, other.city),
  );
}

/** The zones in which every word of a query is found: of a city, a region, an id, an old name, an offset. */
export function searchZones(zones: readonly Zone[], query: string): Zone[] {
  const words = plain(query).split(' ').filter(Boolean);
  return zones.filter(({ sought }) => words.every((word) => sought.includes(word)));
}

function knownName({ id, old }: Entry): string | undefined {
  return [id, ...old].find(isKnown);
}

function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function longName(zone: string, locale: string, at: Date): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function cityOf(id: string): string {
  return (id.split('/').at(-1) ?? id).replaceAll('_', ' ');
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('−', '-')
    .replace(/[_,()/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
