import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FormQuestion, RequestData } from '../../../wizard/contract/request-data.ts';
import { boundBy } from '../../../wizard/walk/conditions.ts';
import { destinations } from '../../../wizard/walk/graph.ts';
import { nodeHref } from '../walk/place.ts';
import { inputId } from './FieldLink.tsx';
import { FieldWarnings } from './FieldWarnings.tsx';
import { answer } from './use-case.ts';
import type { UsedChecks } from './use-checks.ts';
import type { UsedPlace } from './use-place.ts';
import type { Warning } from './warnings.ts';

interface Props {
  data: Pick<RequestData, 'routing' | 'node' | 'home' | 'strings'>;
  questions: readonly FormQuestion[];
  /** What is known; `undefined` before the script ran. */
  place: UsedPlace | undefined;
  disabled: boolean;
  warnings: readonly Warning[];
  checks: UsedChecks;
  /** What stands beside the choice. */
  children?: ComponentChildren;
}

/** The questions that are asked beside the text that their answers must fit. */
export function FormQuestions({ questions, warnings, children, ...shared }: Props) {
  if (questions.length === 0) return <>{children}</>;
  return (
    <div class="wizard-asked">
      <div class="no-print">
        {questions.map((question) => (
          <Choice
            key={question.id}
            question={question}
            warnings={warnings.filter(({ field }) => field === question.id)}
            {...shared}
          />
        ))}
      </div>
      {children}
    </div>
  );
}

interface ChoiceProps extends Omit<Props, 'questions' | 'children'> {
  question: FormQuestion;
}

function Choice({ data, question, place, disabled, warnings, checks }: ChoiceProps) {
  const { known = {}, walked = {}, stage } = place ?? {};
  const { id, title, why, options } = question;
  const [left, setLeft] = useState(false);
  const input = inputId(id);
  const shown = left ? warnings : [];
  const described = [
    why === undefined ? [] : `${input}-why`,
    shown.length === 0 ? [] : `${input}-warnings`,
  ].flat();
  // What was answered on the way is one line; what is chosen here stays open while it is chosen.
  const isFolded = useRef<boolean>();
  if (place !== undefined) isFolded.current ??= known[id] !== undefined;
  const chosen = options.find((option) => option.id === known[id]);
  const examples = options.filter((option) => option.examples !== undefined);
  let first = true;
  const choices = (
    <>
      {why !== undefined && <p id={`${input}-why`}>{why}</p>}
      <div class="wizard-choices">
        {options.map((option) => {
          const { label, hint } = option;
          const elsewhere = leadsElsewhere(data, id, option.id);
          if (elsewhere !== undefined)
            return (
              <p key={option.id}>
                <a href={nodeHref(data, elsewhere, { ...walked, [id]: option.id }, stage)}>{label}</a> {hint}
              </p>
            );
          // The first has the id to which a warning leads.
          const own = first ? input : `${input}-${option.id}`;
          first = false;
          const said = [hint, option === chosen ? boundBy(option, known) : undefined]
            .filter(Boolean)
            .join(' ');
          return (
            <div class="wizard-choice-option" key={option.id}>
              <input
                type="radio"
                name={`choice-${id}`}
                id={own}
                disabled={disabled}
                checked={option === chosen}
                aria-describedby={said === '' ? undefined : `${own}-hint`}
                onInput={() => answer(id, option.id)}
              />
              <label for={own}>{label}</label>
              {said !== '' && <p id={`${own}-hint`}>{said}</p>}
            </div>
          );
        })}
      </div>
      {examples.length > 0 && (
        <details>
          <summary>{data.strings.examples}</summary>
          <ul>
            {examples.map((option) => (
              <li key={option.id}>
                {option.label}: {option.examples}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
  return (
    <fieldset
      class="wizard-choice"
      data-question={id}
      aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      onFocusOut={() => setLeft(true)}
    >
      <legend>
        {title} <span class="wizard-required">{data.strings.required}</span>
      </legend>
      {isFolded.current === true && chosen !== undefined ? (
        <details>
          <summary>{chosen.label}</summary>
          {choices}
        </details>
      ) : (
        choices
      )}
      <FieldWarnings id={`${input}-warnings`} warnings={shown} checks={checks} strings={data.strings} />
    </fieldset>
  );
}

/** Where an answer leads by itself, such as to how to find it out: then it is a link, and no choice. */
function leadsElsewhere(
  { routing, node }: Props['data'],
  question: string,
  option: string,
): string | undefined {
  const [first, ...others] = destinations(routing, question, option);
  if (first === undefined || others.length > 0) return undefined;
  const isOutcome = routing.questions[first.goto] === undefined;
  return isOutcome && first.goto !== node ? first.goto : undefined;
}
