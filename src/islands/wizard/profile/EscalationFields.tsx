import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';
import type { ProfileWords } from '../../../wizard/contract/profile-data.ts';
import type { EscalationContact } from '../../../wizard/profile/profile.ts';
import { LineField } from './Fields.tsx';
import { NO_CONTACT } from './form-values.ts';

interface Props {
  strings: ProfileWords;
  contacts: readonly EscalationContact[];
  /** What a field of a place has. */
  at: (...path: (string | number)[]) => { id: string; error: string | undefined };
  onChange: (contacts: readonly EscalationContact[]) => void;
}

/** Whom to ask where no answer came: any number of contacts. */
export function EscalationFields({ strings, contacts, at, onChange }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const [goTo, setGoTo] = useState<number>();
  // What was pressed is gone, or there is more: the focus goes on to the contact it led to, else to what adds one.
  useLayoutEffect(() => {
    if (goTo === undefined) return;
    const inputs = group.current?.querySelectorAll<HTMLElement>('[data-contact] input');
    const target = inputs?.[goTo * 3] ?? group.current?.querySelector<HTMLElement>('[data-add]');
    target?.focus();
    setGoTo(undefined);
  }, [goTo]);
  const labels = {
    name: strings['profile.contactName'],
    for: strings['profile.contactFor'],
    how: strings['profile.contactHow'],
  };
  return (
    <fieldset ref={group}>
      <legend>{strings.escalation}</legend>
      <p>{strings['profile.escalationHint']}</p>
      {contacts.map((contact, index) => {
        const name = fill(strings['profile.contactNumber'], { number: index + 1 });
        return (
          <fieldset class="wizard-contact" data-contact="" key={index}>
            <legend>{name}</legend>
            <div class="wizard-fields">
              {(['name', 'for', 'how'] as const).map((part) => (
                <LineField
                  key={part}
                  {...at('escalation', index, part)}
                  label={labels[part]}
                  value={contact[part]}
                  onInput={(value) =>
                    onChange(contacts.map((each) => (each === contact ? { ...each, [part]: value } : each)))
                  }
                />
              ))}
            </div>
            <button
              class="button quiet"
              type="button"
              onClick={() => {
                onChange(contacts.filter((each) => each !== contact));
                setGoTo(index);
              }}
            >
              {strings['profile.remove']} <span class="visually-hidden">{name}</span>
            </button>
          </fieldset>
        );
      })}
      <button
        class="button quiet"
        type="button"
        data-add=""
        onClick={() => {
          onChange([...contacts, { ...NO_CONTACT }]);
          setGoTo(contacts.length);
        }}
      >
        {strings['profile.add']}
      </button>
    </fieldset>
  );
}
