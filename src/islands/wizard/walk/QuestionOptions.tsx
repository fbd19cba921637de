import type { QuestionView } from '../../../wizard/contract/walk-data.ts';

interface Props {
  /** The question. */
  name: string;
  options: QuestionView['options'];
  /** Id of the first input, to which an error leads. */
  first: string;
  chosen: string | undefined;
  onChoose: (option: string) => void;
}

/** The answers of a question as radio buttons. */
export function QuestionOptions({ name, options, first, chosen, onChoose }: Props) {
  return (
    <div class="wizard-options">
      {options.map(({ id, label, hint, commits }, index) => {
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
                {hint} {commits}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
