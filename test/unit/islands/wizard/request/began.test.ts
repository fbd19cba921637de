import { expect, test } from 'vitest';
import { momentOf, momentText } from '../../../../../src/islands/wizard/request/began.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const read = (began: string, zone = '', which = '') =>
  momentOf({ began, 'began.zone': zone, 'began.which': which }, 'began', NOW, 'Europe/Madrid');

test('a moment is written with local time, zone and UTC, in a title as UTC alone', () => {
  const moment = read('2026-11-21T09:30');
  expect(momentText(moment, 'en', 'line')).toBe(
    'Nov 21, 2026, 09:30 (Europe/Madrid, UTC+01:00) = 2026-11-21 08:30 UTC',
  );
  expect(momentText(moment, 'en', 'title')).toBe('2026-11-21 08:30 UTC');
});

test('the zone that was chosen counts, not the reader’s', () => {
  expect(momentText(read('2026-11-21T09:30', 'Asia/Tokyo'), 'en', 'title')).toBe('2026-11-21 00:30 UTC');
});

test('a time that the clocks skipped stays as typed, with its zone', () => {
  const moment = read('2026-03-29T02:30');
  expect(moment.time.kind).toBe('skipped');
  expect(momentText(moment, 'en', 'line')).toBe('2026-03-29 02:30 (Europe/Madrid)');
});

test('a time that the clocks showed twice is one moment only after a choice', () => {
  expect(momentText(read('2026-10-25T02:30'), 'en', 'title')).toBe('2026-10-25 02:30 (Europe/Madrid)');
  expect(momentText(read('2026-10-25T02:30', '', 'later'), 'en', 'title')).toBe('2026-10-25 01:30 UTC');
});

test('nothing typed is nothing', () => {
  expect(momentText(read(''), 'en', 'line')).toBe('');
});
