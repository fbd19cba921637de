import type { Zone } from '../../../wizard/request/time/zones.ts';

/** The zones of a language, once they are there. */
export interface ZoneNames {
  /** Those of `first` at the head; with the offsets of a moment. */
  list: (at: Date, first: readonly string[]) => Zone[];
  search: (zones: readonly Zone[], query: string) => Zone[];
  /** The name of today of a zone, as it stands in the list. */
  today: (zone: string) => string;
}

type Cities = { default: readonly string[] };

// A locale without a file shows cities by their ids.
const CITIES = import.meta.glob<Cities>('../../../wizard/request/time/cities/*.json');

const loading = new Map<string, Promise<ZoneNames>>();

/** Gets the zones in a language, once for a page. @throws where they cannot be had; the next call tries again */
export function loadZones(locale: string): Promise<ZoneNames> {
  const known = loading.get(locale);
  if (known !== undefined) return known;
  const names = zonesIn(locale);
  loading.set(locale, names);
  names.catch(() => loading.delete(locale));
  return names;
}

async function zonesIn(locale: string): Promise<ZoneNames> {
  const file = CITIES[`../../../wizard/request/time/cities/${locale}.json`];
  const [{ zoneList, searchZones, todaysName }, cities] = await Promise.all([
    import('../../../wizard/request/time/zones.ts'),
    file === undefined ? [] : file().then((module) => module.default),
  ]);
  let last: { key: string; zones: Zone[] } | undefined;
  return {
    list(at, first) {
      // Offsets change with the day; naming 400 zones takes a noticeable moment.
      const key = [at.toISOString().slice(0, 10), ...first].join(' ');
      if (last?.key !== key) last = { key, zones: zoneList({ locale, at, cities, first }) };
      return last.zones;
    },
    // What begins with the query first: “tok” is sooner Tokyo than Vladivostok.
    search(zones, query) {
      const found = searchZones(zones, query);
      const begins = ({ city }: Zone) => city.toLowerCase().startsWith(query.trim().toLowerCase());
      return [...found.filter(begins), ...found.filter((zone) => !begins(zone))];
    },
    today: todaysName,
  };
}
