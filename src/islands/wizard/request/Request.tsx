import { useEffect, useMemo, useState } from 'preact/hooks';
import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { LocalWords, RequestData } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { missingFields, type Values, writeDraft } from '../../../wizard/request/draft.ts';
import { fieldsWithSecrets } from '../../../wizard/request/warnings.ts';
import { knownAt, readPlace } from '../walk/place.ts';
import { boundValue, contactOfCustomer, fieldsFor, isLocalSupport, momentIn, valuesOf } from './asked.ts';
import { Coach } from './Coach.tsx';
import { CustomerUpdate } from './CustomerUpdate.tsx';
import { Drafts } from './Drafts.tsx';
import { RequestFields } from './RequestFields.tsx';
import { keepTyped, readTyped } from './session.ts';

/** Writes the request with the reader. What they type stays in this tab. */
export function Request({ data }: { data: RequestData }) {
  const { strings, routing, node, bound, own, english, customers, coach } = data;
  const [known, setKnown] = useState<Answers>();
  const [values, setValues] = useState<Values>({});
  const [cleared, setCleared] = useState(false);

  useEffect(() => {
    setKnown(knownAt(node, readPlace(routing, location.search)));
    setValues(readTyped());
  }, []);

  const fields = useMemo(() => fieldsFor(data.fields, known ?? {}), [known]);
  if (known === undefined)
    return (
      <section class="wizard-request" aria-labelledby="request">
        <h2 id="request">{strings.request}</h2>
      </section>
    );

  const change = (next: Values) => {
    setValues(next);
    keepTyped(next);
  };
  const asked = valuesOf(fields, values);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const draftIn = (words: LocalWords) =>
    writeDraft(known, fields, asked, words, momentIn(words.locale, zone), bound.title);
  const englishDraft = draftIn(english);
  const labels = Object.fromEntries(fields.map(({ id, label }) => [id, label]));
  const labelOf = (id: string) => entryOf(labels, id, 'field');
  const missing = missingFields(fields, asked).map(labelOf);
  const contact = contactOfCustomer(bound, asked);
  return (
    <section class="wizard-request" aria-labelledby="request">
      <h2 id="request">{strings.request}</h2>
      <p>{strings.requestLead}</p>
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
              {fill(strings.secret, { field: labelOf(id) })}
            </p>
          ))}
          {contact !== undefined && <p class="notice">{fill(strings.customerContact, { value: contact })}</p>}
          {cleared && <p>{strings.cleared}</p>}
        </div>
        <p class="wizard-missing">
          {missing.length === 0 ? strings.complete : `${strings.missing}: ${missing.join(' · ')}`}
        </p>
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            change({});
            setCleared(true);
          }}
        >
          {strings.clear}
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
          known={known}
          chosen={coach === 'one-business-day' ? undefined : known[coach.question]}
          isLocal={isLocalSupport(bound, asked)}
          title={englishDraft.title}
          locale={own.locale}
          strings={strings}
        />
      )}
      <CustomerUpdate
        customers={customers}
        locale={own.locale}
        service={bound.title.service === undefined ? undefined : known[bound.title.service]}
        symptom={boundValue(asked, bound.title.symptom)}
        strings={strings}
      />
    </section>
  );
}
