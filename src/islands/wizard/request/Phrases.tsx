import { fill } from '../../../lib/fill.ts';
import type { FormField, RequestWords } from '../../../wizard/contract/request-data.ts';
import { inputId } from './FieldLink.tsx';
import { type, typedIn } from './tab-cases.ts';

interface Props {
  field: FormField;
  disabled: boolean;
  strings: RequestWords;
}

/** The minute that it is, as a log has it that another shift, in another zone, goes on with. */
const minute = () => `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/**
 * Ready English for a field, with what it says in the reader's language; a press puts it at the end of the text, with
 * the time for its `{{now}}`.
 */
export function Phrases({ field: { id, label, input, phrases }, disabled, strings }: Props) {
  if (disabled || phrases.length === 0) return null;
  const add = (phrase: string) => {
    const before = typedIn(id).trimEnd();
    const between = before === '' ? '' : input === 'text' ? '\n' : ' ';
    type(id, `${before}${between}${fill(phrase, { now: minute() })}`);
    document.getElementById(inputId(id))?.focus();
  };
  return (
    <details class="wizard-phrases">
      <summary>
        {strings.phrases} <span class="visually-hidden">{fill(strings.phrasesFor, { field: label })}</span>
      </summary>
      <ul>
        {phrases.map(({ english, own }) => (
          <li key={english}>
            <button type="button" onClick={() => add(english)}>
              <span lang="en">{fill(english, { now: minute() })}</span>
              {own !== undefined && <span class="wizard-phrase-own">{fill(own, { now: minute() })}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
