// Writes what the request knows of time zones, from CLDR: `time/zone-table.ts` (countries, today's names, old names)
// and, where a folder of cldr-dates-full is given, `time/cities/<locale>.json` (names of cities).
//
//   node tools/zone-data.ts [FOLDER_OF_CLDR_DATES_FULL LOCALE…]

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface BcpZone {
  _alias?: string;
  _iana?: string;
  _deprecated?: boolean;
}
interface BcpZones {
  keyword: { u: { tz: Record<string, BcpZone> } };
}
interface City {
  exemplarCity?: string;
}
type Cities = { [part: string]: Cities } & City;

const TARGET = path.join(import.meta.dirname, '../src/wizard/request/time');
const PLACE = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;
/** Ids that do not begin with their country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  gaza: 'PS',
  gazastrp: 'PS',
  hebron: 'PS',
  jeruslm: 'IL',
};
/** Where people look for a zone by a city that it is not named after: CLDR has no names of these. */
const SOUGHT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { 'Asia/Shanghai': 'Beijing Chongqing', 'Asia/Kolkata': 'Delhi', 'America/New_York': 'Washington' },
  es: {
    'Asia/Shanghai': 'Pekín',
    'Asia/Kolkata': 'Delhi',
    'America/New_York': 'Washington',
    'Europe/Madrid': 'Barcelona',
  },
  ru: {
    'Asia/Shanghai': 'Пекин',
    'Asia/Kolkata': 'Дели',
    'America/New_York': 'Вашингтон',
    'Europe/Moscow': 'Санкт-Петербург',
  },
  'zh-CN': { 'Asia/Shanghai': '北京 重庆 广州 深圳', 'Asia/Kolkata': '德里', 'America/New_York': '华盛顿' },
};

/** Country → its zones, the main one first; each zone with the old name that CLDR keeps: `Asia/Kolkata=Asia/Calcutta`. */
export function zoneTable(zones: Readonly<Record<string, BcpZone>>): string {
  const table = new Map<string, string[]>();
  for (const [id, { _alias = '', _iana, _deprecated }] of Object.entries(zones)) {
    const [first = ''] = _alias.split(' ');
    if (_deprecated === true || !PLACE.test(first)) continue;
    const country = COUNTRIES[id] ?? id.slice(0, 2).toUpperCase();
    const name = _iana ?? first;
    // Of the other old names a browser knows itself which one CLDR has in their place.
    const old = first === name ? [] : [first];
    table.set(country, [...(table.get(country) ?? []), [name, ...old].join('=')]);
  }
  return [...table]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([country, names]) => `${country} ${names.join(' ')}`)
    .join('\n');
}

/** A name for each zone of the table, in its order; empty where it is the id's own. Without ids it is half as large. */
function cityNames(folder: string, locale: string, table: string): string[] {
  const file = path.join(folder, 'main', locale === 'zh-CN' ? 'zh' : locale, 'timeZoneNames.json');
  const { main } = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, { dates: { timeZoneNames: { zone: Cities } } }>;
  };
  const cities = Object.values(main)[0]?.dates.timeZoneNames.zone ?? {};
  return table
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1))
    .map((zone) => {
      const ids = zone.split('=');
      const name = ids[0] ?? '';
      const city = ids.map((id) => cityOf(cities, id)).find((found) => found !== undefined);
      const written = name.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
      const sought = SOUGHT[locale]?.[name];
      if (sought !== undefined) return `${city ?? written}|${sought}`;
      return city === undefined || city === written ? '' : city;
    });
}

function cityOf(cities: Cities, id: string): string | undefined {
  return id.split('/').reduce<Cities | undefined>((part, name) => part?.[name], cities)?.exemplarCity;
}

if (import.meta.main) {
  const [folder, ...locales] = process.argv.slice(2);
  const source = createRequire(import.meta.url)('cldr-bcp47/bcp47/timezone.json') as BcpZones;
  const table = zoneTable(source.keyword.u.tz);
  const head =
    '// Written by tools/zone-data.ts from CLDR (© Unicode, Inc., Unicode License v3). Do not edit.\n\n';
  const what =
    '/** A country, then its zones under the names of today, each with the old name that CLDR keeps after `=`. */\n';
  writeFileSync(
    path.join(TARGET, 'zone-table.ts'),
    `${head}${what}export const ZONE_TABLE = \`${table}\`;\n`,
  );
  for (const locale of folder === undefined ? [] : locales) {
    const names = cityNames(folder ?? '', locale, table);
    writeFileSync(path.join(TARGET, 'cities', `${locale}.json`), `${JSON.stringify(names)}\n`);
  }
}
