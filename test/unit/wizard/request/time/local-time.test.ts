import { expect, test } from 'vitest';
import { dueAfterBusinessDay, dueAfterHours } from '../../../../../src/wizard/request/time/due.ts';
import {
  formatWithUtc,
  isoInZone,
  offsetName,
  readLocalTime,
  toLocalTime,
} from '../../../../../src/wizard/request/time/local-time.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const iso = (time: object) =>
  JSON.parse(
    JSON.stringify(time, (_, value) => (typeof value === 'string' ? value.replace(':00.000Z', 'Z') : value)),
  );

test.each([
  ['2026-11-21T09:30', 'Europe/Madrid', { kind: 'exact', at: '2026-11-21T08:30Z' }],
  ['2026-11-21T09:30', 'Asia/Kolkata', { kind: 'exact', at: '2026-11-21T04:00Z' }],
  ['2026-11-21T09:30', 'UTC', { kind: 'exact', at: '2026-11-21T09:30Z' }],
  ['2026-11-25T13:01', 'Europe/Madrid', { kind: 'future', at: '2026-11-25T12:01Z' }],
  ['2026-11-25T13:00', 'Europe/Madrid', { kind: 'exact', at: '2026-11-25T12:00Z' }],
  [
    '2026-03-29T02:30',
    'Europe/Madrid',
    { kind: 'skipped', earlier: '2026-03-29T00:30Z', later: '2026-03-29T01:30Z' },
  ],
  ['2026-03-29T03:00', 'Europe/Madrid', { kind: 'exact', at: '2026-03-29T01:00Z' }],
  [
    '2026-10-25T02:30',
    'Europe/Madrid',
    { kind: 'twice', earlier: '2026-10-25T00:30Z', later: '2026-10-25T01:30Z' },
  ],
  ['2026-10-25T03:00', 'Europe/Madrid', { kind: 'exact', at: '2026-10-25T02:00Z' }],
  [
    '2026-04-05T01:45',
    'Australia/Lord_Howe',
    { kind: 'twice', earlier: '2026-04-04T14:45Z', later: '2026-04-04T15:15Z' },
  ],
  [
    '2026-03-08T02:15',
    'America/New_York',
    { kind: 'skipped', earlier: '2026-03-08T06:15Z', later: '2026-03-08T07:15Z' },
  ],
  ['2026-04-31T10:00', 'UTC', { kind: 'none' }],
  ['2026-04-3', 'UTC', { kind: 'none' }],
  ['', 'UTC', { kind: 'none' }],
  ['2026-04-30T10:00', 'Mars/Olympus', { kind: 'none' }],
])('%s in %s is %j', (local, zone, time) => {
  expect(iso(readLocalTime(local, zone, NOW))).toEqual(time);
});

test('of a time that was shown twice, either can be chosen', () => {
  const read = (chosen: 'earlier' | 'later') =>
    iso(readLocalTime('2026-10-25T02:30', 'Europe/Madrid', NOW, chosen));
  expect(read('earlier')).toEqual({ kind: 'exact', at: '2026-10-25T00:30Z' });
  expect(read('later')).toEqual({ kind: 'exact', at: '2026-10-25T01:30Z' });
});

/** Every half hour where the clocks change in ways of their own, else every seven and a half. */
test.each([
  ['Europe/Madrid', 0.5],
  ['Australia/Lord_Howe', 0.5],
  ['Africa/Casablanca', 0.5],
  ['America/Sao_Paulo', 7.5],
  ['Asia/Kathmandu', 7.5],
  ['Pacific/Apia', 7.5],
  ['America/St_Johns', 7.5],
])('the times of a year read back in %s', (zone, hours) => {
  for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2026, 0, 1); at += hours * 3_600_000) {
    const time = readLocalTime(toLocalTime(new Date(at), zone), zone, NOW);
    const found = time.kind === 'twice' ? [time.earlier, time.later] : 'at' in time ? [time.at] : [];
    expect(found.map(Number)).toContain(at);
  }
});

test('a draft gives the local time, its zone and offset, and UTC', () => {
  const at = new Date('2026-11-21T08:30:00Z');
  expect(formatWithUtc(at, 'en', 'Europe/Madrid')).toBe(
    'Nov 21, 2026, 09:30 (Europe/Madrid, UTC+01:00) = 2026-11-21 08:30 UTC',
  );
  expect(formatWithUtc(at, 'en', 'UTC')).toBe('2026-11-21 08:30 UTC');
  expect(offsetName('America/St_Johns', at)).toBe('UTC−03:30');
});

test.each([
  ['2026-07-01T00:00:00Z', 'Europe/Madrid', '2026-07-01T02:00:00+02:00'],
  ['2026-01-01T00:30:00Z', 'America/St_Johns', '2025-12-31T21:00:00-03:30'],
  ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01T00:00:00+00:00'],
])('%s in %s is %s', (at, zone, iso) => {
  expect(isoInZone(new Date(at), zone)).toBe(iso);
});

test('a time of before zones were kept is still the same moment', () => {
  const at = new Date('1880-01-01T00:00:00Z');
  expect(Date.parse(isoInZone(at, 'Europe/Madrid'))).toBe(at.getTime());
});

test('hours are elapsed time, also across a change of the clocks', () => {
  expect(dueAfterHours(new Date('2026-10-25T00:30:00Z'), 2).toISOString()).toBe('2026-10-25T02:30:00.000Z');
});

test.each([
  ['Monday', '2026-11-23T10:00:00Z', '2026-11-24T10:00:00.000Z'],
  ['Friday', '2026-11-27T10:00:00Z', '2026-11-30T10:00:00.000Z'],
  ['Saturday', '2026-11-28T10:00:00Z', '2026-11-30T23:00:00.000Z'],
  ['Sunday in Madrid, Saturday in UTC', '2026-11-28T23:30:00Z', '2026-11-30T23:00:00.000Z'],
  ['Friday before the clocks go back', '2026-10-23T10:00:00Z', '2026-10-26T11:00:00.000Z'],
])('a business day in Madrid, filed on %s', (_, filed, due) => {
  expect(dueAfterBusinessDay(new Date(filed), 'Europe/Madrid').toISOString()).toBe(due);
});
