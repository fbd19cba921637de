/** Milliseconds of an hour of elapsed time: deadlines count hours, whatever the clocks do in between. */
const HOUR = 3_600_000;

/** When an answer is due that was promised within some hours. */
export function dueAt(start: Date, hours: number): Date {
  return new Date(start.getTime() + hours * HOUR);
}

/** A time in a zone, with the zone's name: `21 Nov 2026, 09:30 CET`. */
export function formatMoment(moment: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  }).format(moment);
}

/** Writes a time as `<input type="datetime-local">` wants it, in the reader's zone. */
export function toLocalInput(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** Reads such a value, or gives `undefined` where it is empty or half typed. */
export function fromLocalInput(value: string): Date | undefined {
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
