import { useState } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import type { Case } from '../../../wizard/request/cases.ts';
import { fileName } from '../../../wizard/request/out/file-name.ts';
import { formatWithUtc, toLocalTime } from '../../../wizard/request/time/local-time.ts';
import { CUSTOMER_ZONE, ownZone } from './began.ts';
import { hoursIn } from './Coach.tsx';
import type { Due } from './due-of.ts';
import { saveFile } from './save-file.ts';
import { countWritten } from './use-case.ts';
import { zonesShown } from './zones.ts';

/** How long before a due time the calendar reminds. */
const ALARM_MINUTES = 15;

interface Props {
  current: Case;
  filed: Date;
  zone: string;
  due: Due;
  severity: string;
  locale: string;
  strings: OutWords;
}

/** What happens after filing, and when. */
export function NextSteps({ current, filed, zone, due, severity, locale, strings }: Props) {
  const [result, setResult] = useState('');
  const save = async (at: Date) => {
    try {
      const { calendarFile } = await import('../../../wizard/request/out/calendar-file.ts');
      const { sequence, uid } = current;
      const number = current.number.trim();
      const summary = [strings.calendarTitle, number, severity].filter(Boolean).join(' – ');
      const url = location.origin + location.pathname;
      const isContract = due.kind === 'hours' && due.isContract;
      const notes = isContract ? strings.coachContract : strings.coachLead;
      const entry = { uid, sequence, at, now: new Date(), summary, notes, url };
      const name = fileName([number, toLocalTime(at, zone).slice(0, 10), severity], 'ics', 'response');
      saveFile(name, 'text/calendar', calendarFile({ ...entry, alarmMinutes: ALARM_MINUTES }));
      countWritten();
      setResult(fill(strings.calendarSaved, { name }));
    } catch {
      setResult(strings.outFailed);
    }
  };
  return (
    <>
      <p>
        {strings.filedAt}: <time dateTime={filed.toISOString()}>{formatWithUtc(filed, locale, zone)}</time>
      </p>
      <h4>{strings.filedNext}</h4>
      <ol>
        <li data-due={due.kind}>
          <DueTime current={current} due={due} zone={zone} locale={locale} strings={strings} />
        </li>
        {'at' in due && <li>{strings.filedSilent}</li>}
        <li>
          <a href="#update">{strings.filedTell}</a>
        </li>
        <li>{strings.filedFollow}</li>
      </ol>
      {'at' in due && (
        <div class="no-print">
          <button class="button quiet" type="button" onClick={() => void save(due.at)}>
            {strings.calendar}
          </button>
          <p role="status" class="wizard-result">
            {result}
          </p>
        </div>
      )}
    </>
  );
}

function DueTime({ current, due, zone, locale, strings }: Omit<Props, 'filed' | 'severity'>) {
  if (due.kind === 'local') return <>{strings.coachLocal}</>;
  if (due.kind === 'undocumented') return <>{strings.filedNoTime}</>;
  if (due.kind === 'day') {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone }).format(due.at);
    return <time dateTime={toLocalTime(due.at, zone).slice(0, 10)}>{fill(strings.filedDay, { day })}</time>;
  }
  const zones = { own: ownZone(), customer: current.values[CUSTOMER_ZONE] || undefined, filed: zone };
  const format = (timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23', timeZone });
  return (
    <>
      {fill(due.isContract ? strings.filedDueContract : strings.filedDue, {
        hours: hoursIn(locale, due.hours),
      })}
      <dl>
        {zonesShown(zones, strings).map(({ name, zone: timeZone }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <time dateTime={due.at.toISOString()}>{format(timeZone).format(due.at)}</time>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
