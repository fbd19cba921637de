import { fill } from '../../../lib/fill.ts';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import type { CoachCard, CoachData, FormQuestion } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { boundBy } from '../../../wizard/walk/conditions.ts';

/** What the contract of the agent's profile promises. */
export interface Contract {
  /** Severity → hours. */
  hours: Readonly<Record<string, number>>;
  /** Whose profile says so. */
  from: string;
}

interface Props {
  coach: CoachData;
  /** What was answered: it decides what a severity asks of the reader. */
  known: Answers;
  /** Those that the form asks: what one of them says beside its answers is not said again. */
  questions: readonly FormQuestion[];
  contract: Contract;
  /** Whether support is asked for in another language than English. */
  isLocal: boolean;
  locale: string;
  strings: OutWords;
}

/** Hours in words: `2 hours`. */
export function hoursIn(locale: string, hours: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(hours);
}

/**
 * Says within how long the first response comes, by the severity that is chosen and by the others: as the contract
 * promises, where the profile has it, else as documented.
 */
export function Coach({ coach, known, questions, contract, isLocal, locale, strings }: Props) {
  const cards = coach === 'one-business-day' ? [] : coach.cards;
  const hasContract = cards.some(({ id }) => contract.hours[id] !== undefined);
  if (coach === 'one-business-day' || (isLocal && !hasContract))
    return (
      <details class="wizard-coach wizard-fold">
        <summary>
          <h3 id="coach">{strings.coach}</h3>
        </summary>
        <p>{isLocal ? strings.coachLocal : strings.coachBusiness}</p>
      </details>
    );
  const time = ({ id, hours }: CoachCard) =>
    fill(strings.coachAfter, { hours: hoursIn(locale, contract.hours[id] ?? hours) });
  // Of what is documented beside a contract's times, it is said that it is.
  const source = ({ id }: CoachCard) =>
    hasContract && contract.hours[id] === undefined ? ` (${strings.documented})` : '';
  const chosen = known[coach.question];
  const card = cards.find(({ id }) => id === chosen);
  const others = cards.filter(({ id }) => id !== chosen);
  const isBeside = questions.some(({ id }) => id === coach.question);
  return (
    <details class="wizard-coach wizard-fold" data-contract={hasContract ? '' : undefined}>
      <summary>
        <h3 id="coach">{strings.coach}</h3>
      </summary>
      <p>{hasContract ? `${strings.coachContract} ${contract.from}` : strings.coachLead}</p>
      {card !== undefined && (
        <div class="wizard-card wizard-severity" data-chosen="">
          <h4>
            {card.label}: {time(card)}
            {source(card)}
          </h4>
          {!isBeside && <p>{card.hint}</p>}
          {!isBeside && <p>{boundBy(card, known)}</p>}
        </div>
      )}
      <div class="no-print">
        {card !== undefined && <p>{strings.coachOthers}:</p>}
        <ul>
          {others.map((other) => (
            <li key={other.id}>
              {other.label}: {time(other)}
              {source(other)}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
