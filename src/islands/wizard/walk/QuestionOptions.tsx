import type { QuestionView } from '../../../wizard/contract/walk-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { boundBy } from '../../../wizard/walk/conditions.ts';

interface Props {
  /** The question. */
  name: string;
  options: QuestionView['options'];
  /** Id of the first input, to which an error leads. */
  first: string;
  chosen: string | undefined;
  /** What decides whether an option commits to what it says. */
  answers: Answers;
  onChoose: (option: string) => void;
}

/** The answers of a question as radio buttons. */
export function QuestionOptions({ name, options, first, chosen, answers, onChoose }: Props) {
  return (
    <div class="wizard-options">
      {options.map((option, index) => {
        const { id, label, hint, examples } = option;
        const input = index === 0 ? first : `wizard-${name}-${id}`;
        return (
          <div class="wizard-option" key={`${name}-${id}`}>
            <input
              type="radio"
              name={name}
              id={input}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
              aria-describedby={hint === undefined ? undefined : `${input}-hint`}
            />
            <label for={input}>{label}</label>
            {hint !== undefined && (
              <p id={`${input}-hint`}>
                {hint} {examples} {boundBy(option, answers)}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
