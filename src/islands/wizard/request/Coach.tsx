import { useState } from 'preact/hooks';
import type { CoachData, RequestWords } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { writeCalendar } from '../../../wizard/request/calendar.ts';
import { dueAt, formatMoment, fromLocalInput, toLocalInput } from '../../../wizard/request/moments.ts';
import { decide } from '../../../wizard/walk/conditions.ts';
import { saveFile } from './save-file.ts';
import { zonesShown } from './zones.ts';

interface Props {
  coach: CoachData;
  /** The severity that was answered. */
  chosen: string | undefined;
  /** What was answered: it decides what a severity asks of the reader. */
  known: Answers;
  /** Whether support is asked for in another language than English. */
  isLocal: boolean;
  /** Title of the request, for the calendar. */
  title: string;
  locale: string;
  strings: RequestWords;
}

/** Says what each severity means and asks for, and when its documented first response falls due. */
export function Coach({ coach, chosen, known, isLocal, title, locale, strings }: Props) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [start, setStart] = useState(() => toLocalInput(new Date()));
  const [zone, setZone] = useState(own);
  const filed = fromLocalInput(start);
  if (coach === 'one-business-day' || isLocal)
    return (
      <section class="wizard-coach" aria-labelledby="coach">
        <h3 id="coach">{strings.coach}</h3>
        <p>{isLocal ? strings.coachLocal : strings.coachBusiness}</p>
      </section>
    );
  const zones = zonesShown(own, zone, strings);
  return (
    <section class="wizard-coach" aria-labelledby="coach">
      <h3 id="coach">{strings.coach}</h3>
      <p>{strings.coachLead}</p>
      <div class="wizard-fields">
        <div class="wizard-field">
          <label for="coach-start">{strings.coachStart}</label>
          <input
            id="coach-start"
            type="datetime-local"
            value={start}
            onInput={(event) => setStart(event.currentTarget.value)}
          />
        </div>
        <div class="wizard-field">
          <label for="coach-zone">{strings.coachZone}</label>
          <select id="coach-zone" value={zone} onInput={(event) => setZone(event.currentTarget.value)}>
            {[...new Set(['UTC', own, ...Intl.supportedValuesOf('timeZone')])].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      </div>
      <ul class="wizard-cards">
        {coach.cards.map(({ id, label, hint, commits, commitsWhen, hours }) => {
          const due = filed === undefined ? undefined : dueAt(filed, hours);
          return (
            <li key={id} data-chosen={id === chosen ? '' : undefined}>
              <h4>{label}</h4>
              <p>{hint}</p>
              {(commitsWhen === undefined || decide(commitsWhen, known) !== false) && <p>{commits}</p>}
              {due !== undefined && (
                <dl>
                  {zones.map(({ name, zone: timeZone }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>
                        <time dateTime={due.toISOString()}>{formatMoment(due, locale, timeZone)}</time>
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
              {due !== undefined && id === chosen && (
                <button
                  class="button quiet no-print"
                  type="button"
                  onClick={() => saveDue(due, title, strings)}
                >
                  {strings.calendar}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function saveDue(at: Date, title: string, strings: RequestWords): void {
  const entry = { title: strings.calendarTitle, notes: title, at, now: new Date() };
  saveFile('response.ics', 'text/calendar', writeCalendar(entry));
}
