import { entryOf } from '../../../lib/entry.ts';
import type { FormField, RequestWords } from '../../../wizard/contract/request-data.ts';
import type { Values } from '../../../wizard/request/draft.ts';

interface Props {
  fields: readonly FormField[];
  values: Values;
  strings: RequestWords;
  onInput: (id: string, value: string) => void;
}

/** The form: what the request needs and was not answered before. */
export function RequestFields({ fields, values, strings, onInput }: Props) {
  return (
    <div class="wizard-fields">
      {fields.map((field) => {
        const { id, label, hint, required } = field;
        const input = `field-${id}`;
        return (
          <div class="wizard-field" key={id}>
            <label for={input}>
              {label} {!required && <span class="wizard-optional">{strings.optional}</span>}
            </label>
            {hint !== undefined && <p id={`${input}-hint`}>{hint}</p>}
            <FieldInput
              field={field}
              id={input}
              value={values[id] ?? ''}
              choose={strings.choose}
              onInput={(value) => onInput(id, value)}
            />
          </div>
        );
      })}
    </div>
  );
}

interface InputProps {
  field: FormField;
  id: string;
  value: string;
  choose: string;
  onInput: (value: string) => void;
}

function FieldInput({ field, id, value, choose, onInput }: InputProps) {
  const { hint } = field;
  const shared = {
    id,
    value,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    autocomplete: 'off',
  };
  if (field.input === 'text')
    return <textarea rows={3} {...shared} onInput={(event) => onInput(event.currentTarget.value)} />;
  if (field.input === 'choice')
    return (
      <select {...shared} onInput={(event) => onInput(event.currentTarget.value)}>
        <option value="">{choose}</option>
        {field.options.map((option) => (
          <option value={option} key={option}>
            {entryOf(field.optionLabels, option, 'option')}
          </option>
        ))}
      </select>
    );
  const type = field.input === 'moment' ? 'datetime-local' : 'text';
  return <input type={type} {...shared} onInput={(event) => onInput(event.currentTarget.value)} />;
}
