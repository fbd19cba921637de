import { useState } from 'preact/hooks';
import { entryOf } from '../../../lib/entry.ts';
import type { FormField, RequestWords } from '../../../wizard/contract/request-data.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { inputId } from './FieldLink.tsx';
import { FieldWarnings } from './FieldWarnings.tsx';
import { EitherMoment, MomentField } from './MomentField.tsx';
import { Phrases } from './Phrases.tsx';
import { type } from './tab-cases.ts';
import type { UsedChecks } from './use-checks.ts';
import type { Warning } from './warnings.ts';

interface Props {
  field: FormField;
  values: Values;
  /** Whose profile filled it in, in words; absent where nobody's did. */
  filledFrom?: string | undefined;
  disabled: boolean;
  /** Those of this field. */
  warnings: readonly Warning[];
  checks: UsedChecks;
  /** The reader's. */
  locale: string;
  strings: RequestWords;
}

/** What every input has, of whatever kind. */
export interface InputAttributes {
  id: string;
  disabled: boolean;
  required: boolean;
  autocomplete: 'off';
  'aria-describedby': string | undefined;
}

/** A field with its label, its hint and what is to be said about it. */
export function RequestField(props: Props) {
  const { field, values, filledFrom, disabled, warnings, checks, strings } = props;
  const { id, label, hint, required } = field;
  const [left, setLeft] = useState(false);
  const input = inputId(id);
  // Nobody is told that a field is empty before they have left it so.
  const shown = warnings.filter(({ kind }) => kind !== 'missing' || left);
  const describedBy = [
    hint === undefined ? [] : `${input}-hint`,
    filledFrom === undefined ? [] : `${input}-from`,
    shown.length === 0 ? [] : `${input}-warnings`,
  ]
    .flat()
    .join(' ');
  const shared: InputAttributes = {
    id: input,
    disabled,
    required,
    autocomplete: 'off',
    'aria-describedby': describedBy === '' ? undefined : describedBy,
  };
  // A time has nothing to be looked at for secrets: its field loads the zones instead.
  const use = field.input === 'moment' ? undefined : () => void checks.load();
  return (
    <div class="wizard-field" data-field={id} onFocusIn={use} onFocusOut={() => setLeft(true)}>
      <label for={input}>
        {label} <span class="wizard-required">{required ? strings.required : strings.optional}</span>
      </label>
      {hint !== undefined && <p id={`${input}-hint`}>{hint}</p>}
      {filledFrom !== undefined && (
        <p id={`${input}-from`} data-filled="">
          {filledFrom}
        </p>
      )}
      {field.input === 'moment' ? (
        <MomentField {...props} shared={shared} />
      ) : (
        <FieldInput field={field} value={values[id] ?? ''} choose={strings.choose} shared={shared} />
      )}
      <Phrases field={field} disabled={disabled} strings={strings} />
      <FieldWarnings id={`${input}-warnings`} warnings={shown} checks={checks} strings={strings} />
      {field.input === 'moment' && !disabled && <EitherMoment {...props} />}
    </div>
  );
}

interface InputProps {
  field: FormField;
  value: string;
  choose: string;
  shared: InputAttributes;
}

function FieldInput({ field, value, choose, shared }: InputProps) {
  const { id } = field;
  if (field.input === 'text')
    return (
      <textarea rows={2} {...shared} value={value} onInput={(event) => type(id, event.currentTarget.value)} />
    );
  if (field.input === 'choice')
    return (
      <select {...shared} value={value} onInput={(event) => type(id, event.currentTarget.value)}>
        <option value="">{choose}</option>
        {field.options.map((option) => (
          <option value={option} key={option}>
            {entryOf(field.optionLabels, option, 'option')}
          </option>
        ))}
      </select>
    );
  return (
    <input type="text" {...shared} value={value} onInput={(event) => type(id, event.currentTarget.value)} />
  );
}
