import { useState } from 'preact/hooks';
import { entryOf } from '../../../lib/entry.ts';
import {
  type CustomerWords,
  MESSAGES,
  type Message,
  type RequestWords,
} from '../../../wizard/contract/request-data.ts';
import { CopyButton } from './CopyButton.tsx';
import { customerMessage, messageNamed } from './customer-message.ts';

interface Props {
  customers: Readonly<Record<string, CustomerWords>>;
  locale: string;
  /** Option id of the service. */
  service: string | undefined;
  symptom: string;
  strings: RequestWords;
}

/** A message to the customer in their language: received, escalated, solved. */
export function CustomerUpdate({ customers, locale, service, symptom, strings }: Props) {
  const [language, setLanguage] = useState(locale);
  const [kind, setKind] = useState<Message>('escalated');
  const [number, setNumber] = useState('');
  const text = customerMessage(entryOf(customers, language, 'language'), kind, { symptom, service, number });
  return (
    <section class="wizard-update" aria-labelledby="update">
      <h3 id="update">{strings.update}</h3>
      <div class="wizard-fields">
        <div class="wizard-field">
          <label for="update-kind">{strings.updateKind}</label>
          <select
            id="update-kind"
            value={kind}
            onInput={(event) => setKind(messageNamed(event.currentTarget.value))}
          >
            {MESSAGES.map((name) => (
              <option value={name} key={name}>
                {strings[`update.${name}`]}
              </option>
            ))}
          </select>
        </div>
        <div class="wizard-field">
          <label for="update-language">{strings.updateLanguage}</label>
          <select
            id="update-language"
            value={language}
            onInput={(event) => setLanguage(event.currentTarget.value)}
          >
            {Object.entries(customers).map(([tag, { name }]) => (
              <option value={tag} lang={tag} key={tag}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {kind === 'escalated' && (
          <div class="wizard-field">
            <label for="update-number">{strings.updateNumber}</label>
            <input
              id="update-number"
              type="text"
              autocomplete="off"
              value={number}
              onInput={(event) => setNumber(event.currentTarget.value)}
            />
          </div>
        )}
      </div>
      <p class="wizard-message" lang={language}>
        {text}
      </p>
      <p class="wizard-actions no-print">
        <CopyButton text={text} strings={strings} />
      </p>
    </section>
  );
}
