import { cleanText } from '../clean-text.ts';

/** An entry of a calendar: one moment, no duration. Calendars are shared: what it says must be fit for anyone. */
export interface CalendarEntry {
  /** Random, kept for the case: an entry with the same one takes the place of the older. */
  uid: string;
  /** How often the entry was written before. */
  sequence: number;
  /** When the answer is due. */
  at: Date;
  /** When the file is written. */
  now: Date;
  /** Number and severity; no customer, no symptom. */
  summary: string;
  notes: string;
  /** Where the case is followed up; `undefined` leaves it out. */
  url: string | undefined;
  /** How long before the moment the calendar reminds. */
  alarmMinutes: number;
}

const MOST_OCTETS = 75;

/**
 * Writes a calendar file with one entry (RFC 5545: CRLF, lines of at most 75 octets, text escaped, times in UTC). By
 * hand, since the libraries for it bring a schema validator of more bytes than the whole wizard.
 *
 * @throws RangeError where a date is none
 */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Partner Support Guide//Wizard//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${textOf(entry.uid)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${stamp(entry.now)}`,
    `LAST-MODIFIED:${stamp(entry.now)}`,
    `DTSTART:${stamp(entry.at)}`,
    `SUMMARY:${textOf(entry.summary)}`,
    `DESCRIPTION:${textOf(entry.notes)}`,
    ...(entry.url === undefined ? [] : [`URL:${new URL(entry.url).href}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${textOf(entry.summary)}`,
    `TRIGGER:-PT${Math.max(0, Math.round(entry.alarmMinutes))}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** `20261121T083000Z` */
function stamp(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function textOf(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line before it exceeds 75 octets, never inside a character; a space marks what goes on. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
