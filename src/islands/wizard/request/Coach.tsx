import { fill } from '../../../lib/fill.ts';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import type { CoachData } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { decide } from '../../../wizard/walk/conditions.ts';

interface Props {
  coach: CoachData;
  /** The severity that was answered. */
  chosen: string | undefined;
  /** What was answered: it decides what a severity asks of the reader. */
  known: Answers;
  /** Whether support is asked for in another language than English. */
  isLocal: boolean;
  locale: string;
  strings: OutWords;
}

/** Hours in words: `2 hours`. */
export function hoursIn(locale: string, hours: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(hours);
}

/** Says what the chosen severity means and asks for, within how long the first response is documented, and the others. */
export function Coach({ coach, chosen, known, isLocal, locale, strings }: Props) {
  const after = (hours: number) => fill(strings.coachAfter, { hours: hoursIn(locale, hours) });
  if (coach === 'one-business-day' || isLocal)
    return (
      <section class="wizard-coach" aria-labelledby="coach">
        <h3 id="coach">{strings.coach}</h3>
        <p>{isLocal ? strings.coachLocal : strings.coachBusiness}</p>
      </section>
    );
  const card = coach.cards.find(({ id }) => id === chosen);
  const others = coach.cards.filter(({ id }) => id !== chosen);
  return (
    <section class="wizard-coach" aria-labelledby="coach">
      <h3 id="coach">{strings.coach}</h3>
      <p>{strings.coachLead}</p>
      {card !== undefined && (
        <div class="wizard-card wizard-severity" data-chosen="">
          <h4>
            {card.label}: {after(card.hours)}
          </h4>
          <p>{card.hint}</p>
          {(card.commitsWhen === undefined || decide(card.commitsWhen, known) !== false) && (
            <p>{card.commits}</p>
          )}
        </div>
      )}
      <div class="no-print">
        {card !== undefined && <p>{strings.coachOthers}:</p>}
        <ul>
          {others.map(({ id, label, hours }) => (
            <li key={id}>
              {label}: {after(hours)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
