import { fill } from '../../../lib/fill.ts';
import type { UpdateWords } from '../../../wizard/contract/update-data.ts';
import { inputId } from './FieldLink.tsx';

interface Props {
  /** Key of its value. */
  field: string;
  label: string;
  value: string;
  /** Of a time: the zone that it is in. */
  zone: string | undefined;
  onInput: (value: string) => void;
  strings: UpdateWords;
}

/** An input for what a message says. */
export function MessagePart({ field, label, value, zone, onInput, strings }: Props) {
  const id = inputId(field);
  const hint = zone === undefined ? undefined : `${id}-hint`;
  return (
    <div class="wizard-field" data-field={field}>
      <label for={id}>{label}</label>
      {zone !== undefined && <p id={hint}>{fill(strings.updateZone, { zone })}</p>}
      <input
        id={id}
        type={zone === undefined ? 'text' : 'datetime-local'}
        aria-describedby={hint}
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
