import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../../src/wizard/request/clean-text.ts';
import { calendarFile } from '../../../../../src/wizard/request/out/calendar-file.ts';
import { HOSTILE, UNSAFE } from './hostile.ts';

const ENTRY = {
  uid: '5f0c1a52-8a35-4d0e-9c55-0a8e0f8a7a11',
  sequence: 2,
  at: new Date('2026-11-21T10:30:00Z'),
  now: new Date('2026-11-21T08:30:00Z'),
  summary: 'First response due: 2611210040001234, Sev A',
  notes: 'One\nTwo; three',
  url: 'https://example.com/es/wizard/filed/',
  alarmMinutes: 15,
};

test('an entry is written as RFC 5545 asks', () => {
  expect(calendarFile(ENTRY).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Partner Support Guide//Wizard//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:5f0c1a52-8a35-4d0e-9c55-0a8e0f8a7a11',
    'SEQUENCE:2',
    'DTSTAMP:20261121T083000Z',
    'LAST-MODIFIED:20261121T083000Z',
    'DTSTART:20261121T103000Z',
    'SUMMARY:First response due: 2611210040001234\\, Sev A',
    'DESCRIPTION:One\\nTwo\\; three',
    'URL:https://example.com/es/wizard/filed/',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:First response due: 2611210040001234\\, Sev A',
    'TRIGGER:-PT15M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each(HOSTILE)('a reader of calendars finds the same text, in one entry: %j', (text) => {
  const file = calendarFile({ ...ENTRY, uid: text, summary: text, notes: text });
  for (const line of file.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(UNSAFE);
  }
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  expect(events[0]?.getFirstPropertyValue('summary')).toBe(cleanText(text));
  expect(events[0]?.getFirstPropertyValue('description')).toBe(cleanText(text));
  expect(events[0]?.getAllSubcomponents('valarm')).toHaveLength(1);
});
