import { useEffect, useMemo, useState } from 'preact/hooks';
import { entryOf } from '../../../lib/entry.ts';
import type { Message, Part, UpdateData } from '../../../wizard/contract/update-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { ownZone } from './began.ts';
import type { CustomerLine } from './customer-lines.ts';
import { customerMessage, customerTime, messageWords, partsOf } from './customer-message.ts';
import { MessageChoice } from './MessageChoice.tsx';
import { MessagePart } from './MessagePart.tsx';
import { MessageWarnings } from './MessageWarnings.tsx';
import { NOTHING_BOUND, partFields, partKey } from './message-parts.ts';
import { change, useCase } from './use-case.ts';
import { useChecks } from './use-checks.ts';
import { WaysOut } from './WaysOut.tsx';
import type { Warning } from './warnings.ts';
import { toClipboard } from './ways.ts';

const NOTHING: Values = {};

interface Props {
  data: UpdateData;
  /** Answers of the walk. */
  known: Answers;
  /** The message to begin with. */
  first: Message;
  /** Whether the page asks for the symptom itself. */
  hasSymptom: boolean;
  /** Those whom one incident concerns: each gets a message with their own number. None where it is one customer's. */
  lines?: readonly CustomerLine[];
  /** Key of the field that they stand in. */
  linesField?: string | undefined;
}

/** A message to the customer in their language, and what it still lacks. */
export function CustomerUpdate({ data, known, first, hasSymptom, lines = [], linesField = '' }: Props) {
  const { strings, customers, locale, serviceQuestion, symptomField } = data;
  const { current } = useCase();
  const [chosen, setChosen] = useState<Message>();
  const [isInformal, setInformal] = useState(false);
  const [place, setPlace] = useState(0);
  const [zone, setZone] = useState('UTC');
  useEffect(() => setZone(ownZone()), []);
  const kind = chosen ?? first;
  const values = current?.values ?? NOTHING;
  const line = lines[Math.min(place, lines.length - 1)];
  const number = line?.number ?? current?.number ?? '';
  const language = current?.messageLocale ?? locale;
  const words = entryOf(customers, language, 'language');
  const answered = words.services[(serviceQuestion && known[serviceQuestion]) ?? ''];
  const parts = partsOf(messageWords(words, isInformal, kind));
  const keyOf = (part: Part) =>
    part === 'number' && line !== undefined ? linesField : partKey(part, kind, symptomField);
  const labels: Readonly<Record<Part, string>> = {
    symptom: strings.updateSymptom,
    service: strings.updateService,
    number: strings.filedNumber,
    incident: strings.updateIncident,
    next: kind === 'incident' ? strings.updateVendorNext : strings.updateNext,
  };

  /** What was typed, by key. */
  const typed = useMemo(
    () =>
      Object.fromEntries(
        parts.map((part) => [keyOf(part), part === 'number' ? number : (values[keyOf(part)] ?? '')]),
      ),
    [values, number, kind],
  );
  const textOf = (part: Part) => typed[keyOf(part)] ?? '';
  const { text, holes } = customerMessage(messageWords(words, isInformal, kind), {
    symptom: textOf('symptom'),
    service: answered ?? textOf('service'),
    number,
    incident: textOf('incident'),
    next: customerTime(textOf('next'), zone, language),
  });
  const fields = useMemo(() => partFields(Object.keys(typed)), [typed]);
  const checks = useChecks(fields, NOTHING_BOUND, typed);
  const warnings: Warning[] = parts.flatMap((part): Warning[] => {
    const about = { field: keyOf(part), label: labels[part] };
    const secrets = part === 'service' && answered !== undefined ? undefined : checks.secrets[about.field];
    if (secrets !== undefined) return [{ ...about, kind: 'secret', text: strings.updateSecret, secrets }];
    return holes.includes(part) ? [{ ...about, kind: 'missing', text: strings.updateHole }] : [];
  });
  const put = (part: Part, value: string) =>
    change(part === 'number' ? { number: value } : { values: { ...values, [keyOf(part)]: value } });
  const said: Readonly<Partial<Record<Part, boolean>>> = {
    symptom: hasSymptom,
    service: answered !== undefined,
    number: line !== undefined,
  };
  const copy = async () => ((await toClipboard(text)) ? strings.copied : strings.copyFailed);
  return (
    <details class="wizard-fold wizard-update no-print">
      <summary>
        <h3 id="update">{strings.update}</h3>
      </summary>
      <MessageChoice
        kind={kind}
        onKind={setChosen}
        language={language}
        customers={customers}
        isInformal={isInformal}
        onInformal={setInformal}
        lines={lines}
        line={line}
        onLine={setPlace}
        strings={strings}
      />
      <div class="wizard-fields" onFocusIn={() => void checks.load()}>
        {parts
          .filter((part) => said[part] !== true)
          .map((part) => (
            <MessagePart
              key={part}
              field={keyOf(part)}
              label={labels[part]}
              value={textOf(part)}
              zone={part === 'next' ? zone : undefined}
              onInput={(value) => put(part, value)}
              strings={strings}
            />
          ))}
      </div>
      <p class="wizard-message" lang={language} data-message={kind}>
        {text}
      </p>
      <WaysOut
        ways={[{ id: 'copy', label: strings.copy, run: copy }]}
        warnings={warnings}
        values={typed}
        checks={checks}
        strings={strings}
      >
        <MessageWarnings warnings={warnings} checks={checks} strings={strings} />
      </WaysOut>
    </details>
  );
}
