import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';
import type { FormField, LocalWords, RequestData } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { missingFields, type Values, writeDraft } from '../../../wizard/request/draft.ts';
import { formatMoment, fromLocalInput } from '../../../wizard/request/moments.ts';
import { customerContact, fieldsWithSecrets } from '../../../wizard/request/warnings.ts';
import { matches } from '../../../wizard/walk/conditions.ts';
import { readPlace } from '../walk/place.ts';
import { Coach } from './Coach.tsx';
import { CustomerUpdate } from './CustomerUpdate.tsx';
import { Drafts } from './Drafts.tsx';
import { RequestFields } from './RequestFields.tsx';
import { keepTyped, readTyped } from './session.ts';

/** Writes the request with the reader. What they type stays in this tab. */
export function Request({ data }: { data: RequestData }) {
  const { strings, routing, node, own, english, customers, coach } = data;
  const [known, setKnown] = useState<Answers>();
  const [values, setValues] = useState<Values>({});
  const [cleared, setCleared] = useState(false);

  useEffect(() => {
    const { resolution } = readPlace(routing, location.search);
    setKnown(resolution.current === node ? resolution.known : {});
    setValues(readTyped());
  }, []);

  const fields = useMemo(() => fieldsFor(data.fields, known), [known]);
  if (known === undefined)
    return (
      <section class="wizard-request" aria-labelledby="request">
        <h2 id="request">{strings['request']}</h2>
      </section>
    );

  const change = (next: Values) => {
    setValues(next);
    keepTyped(next);
  };
  const asked = Object.fromEntries(fields.map(({ id }) => [id, values[id] ?? '']));
  const draftIn = (words: LocalWords) => writeDraft(known, fields, asked, words, momentIn(words.locale));
  const englishDraft = draftIn(english);
  const labelOf = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const missing = missingFields(fields, asked).map(labelOf);
  const contact = customerContact(asked);
  return (
    <section class="wizard-request" aria-labelledby="request">
      <h2 id="request">{strings['request']}</h2>
      <p>{strings['requestLead']}</p>
      <div class="no-print">
        <RequestFields
          fields={fields}
          values={values}
          strings={strings}
          onInput={(id, value) => {
            setCleared(false);
            change({ ...values, [id]: value });
          }}
        />
        <div role="status" class="wizard-warnings">
          {fieldsWithSecrets(asked).map((id) => (
            <p class="notice" key={id}>
              {fill(strings['secret'] ?? '', { field: labelOf(id) })}
            </p>
          ))}
          {contact !== undefined && (
            <p class="notice">{fill(strings['customerContact'] ?? '', { value: contact })}</p>
          )}
          {cleared && <p>{strings['cleared']}</p>}
        </div>
        <p class="wizard-missing">
          {missing.length === 0 ? strings['complete'] : `${strings['missing']}: ${missing.join(' · ')}`}
        </p>
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            change({});
            setCleared(true);
          }}
        >
          {strings['clear']}
        </button>
      </div>
      <Drafts
        english={englishDraft}
        own={own.locale === english.locale ? undefined : draftIn(own)}
        ownLocale={own.locale}
        strings={strings}
      />
      {coach !== undefined && (
        <Coach
          coach={coach}
          chosen={coach === 'one-business-day' ? undefined : known[coach.question]}
          isLocal={asked['language'] === 'local'}
          title={englishDraft.title}
          locale={own.locale}
          strings={strings}
        />
      )}
      <CustomerUpdate
        customers={customers}
        locale={own.locale}
        service={known['service']}
        symptom={asked['symptom'] ?? ''}
        strings={strings}
      />
    </section>
  );
}

/** The fields that these answers call for; all of them where nothing was answered. */
function fieldsFor(fields: readonly FormField[], known: Answers | undefined): FormField[] {
  if (known === undefined || Object.keys(known).length === 0) return [...fields];
  return fields.filter(({ when }) => when === undefined || matches(when, known));
}

function momentIn(locale: string): (value: string) => string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (value) => {
    const moment = fromLocalInput(value);
    return moment === undefined ? value : formatMoment(moment, locale, zone);
  };
}
