import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { ZONE_TABLE } from '../../../../../src/wizard/request/time/zone-table.ts';
import { searchZones, todaysName, zoneList } from '../../../../../src/wizard/request/time/zones.ts';
import { zoneTable } from '../../../../../tools/zone-data.ts';

const AT = new Date('2026-11-21T08:30:00Z');
const cities = (locale: string): string[] =>
  JSON.parse(readFileSync(`src/wizard/request/time/cities/${locale}.json`, 'utf8'));
const list = (locale: string, first: string[] = []) =>
  zoneList({ locale, at: AT, cities: cities(locale), first });

test('the table is what CLDR says today', () => {
  const { keyword } = createRequire(import.meta.url)('cldr-bcp47/bcp47/timezone.json');
  expect(ZONE_TABLE).toBe(zoneTable(keyword.u.tz));
});

test('every zone that this browser names is in the list, under its name of today', () => {
  const ids = new Set(list('en').map(({ id }) => id));
  const missing = Intl.supportedValuesOf('timeZone').filter((zone) => !ids.has(todaysName(zone)));
  expect(missing.filter((zone) => !/^(?:Etc|SystemV)\//.test(zone))).toEqual([]);
  for (const old of ['Asia/Calcutta', 'Europe/Kiev', 'America/Buenos_Aires', 'Asia/Saigon'])
    expect(ids).not.toContain(old);
});

test('the reader’s zone, the customer’s and UTC stand first', () => {
  expect(
    list('es', ['Europe/Madrid', 'Asia/Calcutta'])
      .slice(0, 3)
      .map(({ label }) => label),
  ).toEqual(['Madrid, España (UTC+01:00)', 'Calcuta, India (UTC+05:30)', 'UTC']);
});

test.each([
  ['es', 'ciudad de mexico', 'America/Mexico_City'],
  ['es', 'pekín', 'Asia/Shanghai'],
  ['es', 'Europa central madrid', 'Europe/Madrid'],
  ['ru', 'Екатеринбург', 'Asia/Yekaterinburg'],
  ['ru', 'киев', 'Europe/Kyiv'],
  ['ru', 'Kiev', 'Europe/Kyiv'],
  ['ru', 'пекин', 'Asia/Shanghai'],
  ['zh-CN', '北京', 'Asia/Shanghai'],
  ['zh-CN', '马德里', 'Europe/Madrid'],
  ['zh-CN', 'Calcutta', 'Asia/Kolkata'],
  ['en', 'kathmandu utc+05:45', 'Asia/Kathmandu'],
  ['en', 'Argentina/Cordoba', 'America/Argentina/Cordoba'],
  ['en', 'beijing', 'Asia/Shanghai'],
])('in %s, “%s” finds %s', (locale, query, zone) => {
  expect(searchZones(list(locale), query).map(({ id }) => id)).toContain(zone);
  expect(searchZones(list(locale), query).length).toBeLessThanOrEqual(10);
});

test('names of cities that are of another table are refused, none are needed', () => {
  expect(() => zoneList({ locale: 'en', at: AT, cities: ['Madrid'], first: [] })).toThrow(
    'run tools/zone-data.ts',
  );
  expect(zoneList({ locale: 'fr', at: AT, cities: [], first: ['Europe/Madrid'] })[0]?.label).toBe(
    'Madrid, Espagne (UTC+01:00)',
  );
});

test.each([
  ['Europe/Uzhgorod', 'Europe/Kyiv'],
  ['Asia/Chongqing', 'Asia/Shanghai'],
  ['US/Eastern', 'America/New_York'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Etc/UTC', 'UTC'],
  ['Mars/Olympus', 'Mars/Olympus'],
])('%s is called %s today', (old, name) => {
  expect(todaysName(old)).toBe(name);
});

test('what is nowhere is not found', () => {
  expect(searchZones(list('en'), 'Atlantis')).toEqual([]);
});

test('zones stand by region, then by city, in the order of their language', () => {
  const zones = list('en').slice(1);
  const order = new Intl.Collator('en');
  for (const [index, zone] of zones.slice(1).entries()) {
    const before = zones[index];
    const regions = order.compare(before?.region ?? '', zone.region);
    expect(regions).toBeLessThanOrEqual(0);
    if (regions === 0) expect(order.compare(before?.city ?? '', zone.city)).toBeLessThanOrEqual(0);
  }
  const [utc] = list('en');
  expect(utc).toMatchObject({ id: 'UTC', label: 'UTC', region: '', offset: 'UTC' });
  expect(list('es').find(({ id }) => id === 'Europe/Madrid')).toMatchObject({
    ...{ city: 'Madrid', region: 'España', offset: 'UTC+01:00' },
    sought: expect.stringContaining('madrid espana utc+01:00'),
  });
});

test('all words must be found, the long name only where nothing else is', () => {
  const ids = (query: string) => searchZones(list('en'), query).map(({ id }) => id);
  expect(ids('madrid spain')).toEqual(['Europe/Madrid']);
  expect(ids('spain madrid es')).toContain('Europe/Madrid');
  expect(ids('madrid france')).toEqual([]);
  expect(ids('new_york, (united) states')).toEqual(['America/New_York']);
  expect(ids('utc−05:00 new york')).toEqual(['America/New_York']);
  expect(ids('utc-05:00 new york')).toEqual(['America/New_York']);
  const plain = zoneList({ locale: 'fr', at: AT, cities: [], first: [] });
  expect(plain.find(({ id }) => id === 'America/New_York')?.city).toBe('New York');
  expect(ids('')).toHaveLength(list('en').length);
});
