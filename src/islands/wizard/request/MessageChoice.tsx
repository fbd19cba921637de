import {
  type CustomerWords,
  MESSAGES,
  type Message,
  type UpdateWords,
} from '../../../wizard/contract/update-data.ts';
import { messageNamed } from './customer-message.ts';
import { change } from './use-case.ts';

interface Props {
  kind: Message;
  onKind: (kind: Message) => void;
  /** The customer's. */
  language: string;
  customers: Readonly<Record<string, CustomerWords>>;
  isInformal: boolean;
  onInformal: (isInformal: boolean) => void;
  strings: UpdateWords;
}

/** Which message, in which language, and how the customer is addressed where the language has two ways. */
export function MessageChoice({ kind, onKind, language, customers, isInformal, onInformal, strings }: Props) {
  return (
    <div class="wizard-fields">
      <div class="wizard-field">
        <label for="update-kind">{strings.updateKind}</label>
        <select
          id="update-kind"
          autocomplete="off"
          value={kind}
          onInput={(event) => onKind(messageNamed(event.currentTarget.value))}
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
          autocomplete="off"
          value={language}
          onInput={(event) => change({ messageLocale: event.currentTarget.value })}
        >
          {Object.entries(customers).map(([tag, { name }]) => (
            <option value={tag} lang={tag} key={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {customers[language]?.informal !== undefined && (
        <div class="wizard-field">
          <label for="update-form">{strings.updateForm}</label>
          <select
            id="update-form"
            autocomplete="off"
            value={isInformal ? 'informal' : 'formal'}
            onInput={(event) => onInformal(event.currentTarget.value === 'informal')}
          >
            <option value="formal">{strings.updateFormal}</option>
            <option value="informal">{strings.updateInformal}</option>
          </select>
        </div>
      )}
    </div>
  );
}
