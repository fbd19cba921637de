import { expect, test } from 'vitest';
import { writeCalendar } from '../../../../src/wizard/request/calendar.ts';
import { dueAt, formatMoment } from '../../../../src/wizard/request/moments.ts';

const at = new Date('2026-11-21T10:30:00Z');
const now = new Date('2026-11-21T08:30:00Z');

test('an entry is written as RFC 5545 asks', () => {
  expect(writeCalendar({ title: 'Due; soon, at last', notes: 'One\nTwo', at, now })).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Partner Support Guide//Wizard//EN',
      'BEGIN:VEVENT',
      'UID:20261121T103000Z-20261121T083000Z@partner-support-guide',
      'DTSTAMP:20261121T083000Z',
      'DTSTART:20261121T103000Z',
      'SUMMARY:Due\\; soon\\, at last',
      'DESCRIPTION:One\\nTwo',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('long lines are folded at 75 octets, and unfold to what they were', () => {
  const title = '严重性 A：首次答复到期 '.repeat(12);
  const file = writeCalendar({ title, notes: '', at, now });
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
});

test('hours are elapsed time, also across a change of the clocks', () => {
  const start = new Date('2026-10-25T00:30:00Z');
  const due = dueAt(start, 2);
  expect(due.toISOString()).toBe('2026-10-25T02:30:00.000Z');
  expect(formatMoment(start, 'en', 'Europe/Madrid')).toContain('02:30');
  expect(formatMoment(due, 'en', 'Europe/Madrid')).toContain('03:30');
  expect(formatMoment(due, 'en', 'UTC')).toBe('Oct 25, 2026, 02:30 UTC');
});
