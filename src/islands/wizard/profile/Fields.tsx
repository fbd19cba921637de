import type { ComponentChildren } from 'preact';
import type { OptionLabels } from '../../../wizard/contract/profile-data.ts';

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, in a sentence. */
  error: string | undefined;
  /** Whether it must be filled in, in words. */
  need?: string | undefined;
  children: (attributes: Attributes) => ComponentChildren;
}

/** What every input has. */
interface Attributes {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A field of the profile with its label, its hint and what is wrong with it. It has no name: nothing is ever sent. */
export function Field({ id, label, hint, error, need, children }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="wizard-field">
      <label for={id}>
        {label} {need !== undefined && <span class="wizard-required">{need}</span>}
      </label>
      {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
      {children({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(error !== undefined && { 'aria-invalid': true }),
      })}
      {error !== undefined && (
        <p id={`${id}-error`} class="wizard-error">
          {error}
        </p>
      )}
    </div>
  );
}

interface TextProps extends Omit<FieldProps, 'children'> {
  value: string;
  onInput: (value: string) => void;
}

/** A line of text. */
export function LineField({ value, onInput, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          type="text"
          autocomplete="off"
          {...attributes}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A text of several lines. */
export function BlockField({ value, onInput, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea
          rows={3}
          autocomplete="off"
          {...attributes}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps extends TextProps {
  options: OptionLabels;
  /** What stands for no choice. */
  none: string;
  /** The options are languages, each named in itself. */
  ownNames?: boolean;
}

/** One of some options, or none. */
export function ChoiceField({ value, onInput, options, none, ownNames = false, ...field }: ChoiceProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select
          autocomplete="off"
          {...attributes}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        >
          <option value="">{none}</option>
          {Object.entries(options).map(([option, label]) => (
            <option value={option} lang={ownNames ? option : undefined} key={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
