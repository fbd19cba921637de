import { readLocalTime, toLocalTime } from './local-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When an answer is due that was promised within some hours of elapsed time, whatever the clocks do in between. */
export function dueAfterHours(filed: Date, hours: number): Date {
  return new Date(filed.getTime() + hours * HOUR);
}

/**
 * When one business day after filing has passed, as far as it can be told: the same local time on the next day from
 * Monday to Friday; a request filed on a weekend counts from the beginning of Monday. Which zone, hours and holidays
 * count is documented nowhere: the one who shows a time says so beside it.
 */
export function dueAfterBusinessDay(filed: Date, zone: string): Date {
  const local = toLocalTime(filed, zone);
  const isWeekend = [0, 6].includes(weekday(local));
  let day = Date.parse(`${local.slice(0, 10)}T00:00Z`);
  const next = () => {
    do day += DAY;
    while ([0, 6].includes(new Date(day).getUTCDay()));
  };
  next();
  if (isWeekend) next();
  const wanted = `${new Date(day).toISOString().slice(0, 10)}T${isWeekend ? '00:00' : local.slice(11)}`;
  const time = readLocalTime(wanted, zone, new Date(8.64e15), 'earlier');
  // On a day on which the clocks skip this time, what they show instead.
  return time.kind === 'skipped' ? time.later : 'at' in time ? time.at : dueAfterHours(filed, 24);
}

function weekday(local: string): number {
  return new Date(`${local}Z`).getUTCDay();
}
