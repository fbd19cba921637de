import { useEffect, useMemo, useState } from 'preact/hooks';
import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { Bound, FormField } from '../../../wizard/contract/request-data.ts';
import { MESSAGES, type Message, PARTS, type Part, type UpdateData } from '../../../wizard/contract/update-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { customerMessage, customerTime, messageNamed, messageWords, partsOf } from './customer-message.ts';
import { type Standing, standingOf } from './standing.ts';
import { change, useCase } from './use-case.ts';
import { useChecks } from './use-checks.ts';
import { toClipboard } from './ways.ts';
import { WaysOut } from './WaysOut.tsx';

/** Where the case keeps what only messages need. */
const KEPT = { service: 'update-service', incident: 'update-incident', next: 'update-next' } as const;
const VENDOR_NEXT = 'update-vendor-next';

/** The parts that are typed, as the checks take fields. */
const TYPED: readonly FormField[] = PARTS.map((id) => ({ id, input: 'line', required: false, label: id }));
const NOTHING_BOUND: Bound = { title: {} };

interface Props {
  data: UpdateData;
  known: Answers;
  /** The message to begin with. */
  first: Message;
  /** Id of the input that the symptom is typed into where the page has one; without it, it is asked here. */
  symptomInput?: string | undefined;
}

/** A message to the customer in their language, and what it still lacks. */
export function CustomerUpdate({ data, known, first, symptomInput }: Props) {
  const { strings, customers, locale, serviceQuestion, symptomField } = data;
  const { current } = useCase();
  const [chosen, setChosen] = useState<Message>();
  const [isInformal, setInformal] = useState(false);
  const [zone, setZone] = useState('UTC');
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const kind = chosen ?? first;
  const values: Values = current?.values ?? {};
  const language = current?.messageLocale ?? locale;
  const words = entryOf(customers, language, 'language');
  const nextField = kind === 'incident' ? VENDOR_NEXT : KEPT.next;
  const option = serviceQuestion === undefined ? undefined : known[serviceQuestion];
  const answered = option === undefined ? undefined : words.services[option];
  const reported = useMemo(
    () => ({
      symptom: values[symptomField] ?? '',
      service: answered ?? values[KEPT.service] ?? '',
      number: current?.number ?? '',
      incident: values[KEPT.incident] ?? '',
      next: customerTime(values[nextField] ?? '', zone, language),
    }),
    [values, answered, current?.number, nextField, zone, language],
  );
  const template = messageWords(words, isInformal, kind);
  const { text, holes } = customerMessage(template, reported);
  const checks = useChecks(TYPED, NOTHING_BOUND, reported);

  const put = (field: string, value: string) => change({ values: { ...values, [field]: value } });
  const inputOf = (part: Part) =>
    part === 'symptom' && symptomInput !== undefined ? symptomInput : `update-${part}`;
  const labels: Readonly<Record<Part, string>> = {
    symptom: strings.updateSymptom,
    service: strings.updateService,
    number: strings.filedNumber,
    incident: strings.updateIncident,
    next: kind === 'incident' ? strings.updateVendorNext : strings.updateNext,
  };
  const set = (part: Part, value: string) => {
    if (part === 'number') change({ number: value });
    else put(part === 'symptom' ? symptomField : part === 'next' ? nextField : KEPT[part], value);
  };
  const parts = partsOf(template);
  const asked = parts.filter(
    (part) =>
      !(part === 'symptom' && symptomInput !== undefined) && !(part === 'service' && answered !== undefined),
  );
  const targetOf = (part: string) => {
    const known = parts.find((each) => each === part) ?? 'symptom';
    return { input: inputOf(known), label: labels[known] };
  };
  const said = Object.fromEntries(
    Object.entries(checks.secrets).filter(([part]) => parts.some((each) => each === part)),
  );
  const standing: Standing[] = standingOf({ secrets: said, contacts: [], missing: holes, notEnglish: {} }, reported, {
    targetOf,
    contactField: undefined,
    takeOut: (part) => {
      const found = parts.find((each) => each === part);
      if (found === undefined || checks.checks === undefined) return;
      set(found, checks.checks.takeOut(reported[found], said[found] ?? [], strings.outRemoved));
    },
  });
  return (
    <section class="wizard-update no-print" aria-labelledby="update">
      <h3 id="update">{strings.update}</h3>
      <div class="wizard-fields">
        <div class="wizard-field">
          <label for="update-kind">{strings.updateKind}</label>
          <select
            id="update-kind"
            autocomplete="off"
            value={kind}
            onInput={(event) => setChosen(messageNamed(event.currentTarget.value))}
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
        {words.informal !== undefined && (
          <div class="wizard-field">
            <label for="update-form">{strings.updateForm}</label>
            <select
              id="update-form"
              autocomplete="off"
              value={isInformal ? 'informal' : 'formal'}
              onInput={(event) => setInformal(event.currentTarget.value === 'informal')}
            >
              <option value="formal">{strings.updateFormal}</option>
              <option value="informal">{strings.updateInformal}</option>
            </select>
          </div>
        )}
        {asked.map((part) => (
          <div class="wizard-field" key={part}>
            <label for={inputOf(part)}>{labels[part]}</label>
            {part === 'next' && (
              <p id="update-next-hint">{fill(strings.updateZone, { zone })}</p>
            )}
            <input
              id={inputOf(part)}
              type={part === 'next' ? 'datetime-local' : 'text'}
              aria-describedby={part === 'next' ? 'update-next-hint' : undefined}
              autocomplete="off"
              value={part === 'next' ? (values[nextField] ?? '') : reported[part]}
              onFocus={() => void checks.load()}
              onInput={(event) => set(part, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
      <p class="wizard-message" lang={language} data-message={kind}>
        {text}
      </p>
      <WaysOut
        ways={[
          {
            label: strings.copy,
            run: async () => ((await toClipboard(text)) ? strings.copied : strings.copyFailed),
          },
        ]}
        standing={standing}
        isReady={checks.ready}
        load={checks.load}
        say={{ secret: strings.outSecret, missing: strings.updateHole }}
        strings={strings}
      />
    </section>
  );
}
