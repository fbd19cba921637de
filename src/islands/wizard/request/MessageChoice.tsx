import {
  type CustomerWords,
  MESSAGES,
  type Message,
  type UpdateWords,
} from '../../../wizard/contract/update-data.ts';
import type { CustomerLine } from './customer-lines.ts';
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
  lines: readonly CustomerLine[];
  line: CustomerLine | undefined;
  /** Gets the place of the line that was chosen. */
  onLine: (place: number) => void;
  strings: UpdateWords;
}

/** For whom, which message, in which language, and how the customer is addressed where the language has two ways. */
export function MessageChoice(props: Props) {
  const { kind, onKind, language, customers, isInformal, onInformal, lines, line, onLine, strings } = props;
  return (
    <div class="wizard-fields">
      {line !== undefined && (
        <div class="wizard-field">
          <label for="update-line">{strings.updateFor}</label>
          <select
            id="update-line"
            autocomplete="off"
            value={lines.indexOf(line)}
            onInput={(event) => onLine(event.currentTarget.selectedIndex)}
          >
            {lines.map(({ name }, index) => (
              <option value={index} key={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
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
