/** An entry of a calendar: one moment, no duration. */
export interface CalendarEntry {
  title: string;
  notes: string;
  at: Date;
  /** When the file is written. */
  now: Date;
}

const MOST_OCTETS = 75;

/**
 * Writes a calendar file with one entry (RFC 5545: CRLF, lines of at most 75 octets, text escaped, times in UTC).
 * By hand, since the libraries for it bring a schema validator of more bytes than the whole wizard.
 */
export function writeCalendar({ title, notes, at, now }: CalendarEntry): string {
  const start = stamp(at);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Partner Support Guide//Wizard//EN',
    'BEGIN:VEVENT',
    `UID:${start}-${stamp(now)}@partner-support-guide`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${start}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(notes)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** `20261121T083000Z` */
function stamp(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
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
