import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import type { Case } from '../../../wizard/request/cases.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import type { Due } from './due-of.ts';
import { FilingTime } from './FilingTime.tsx';
import { NextSteps } from './NextSteps.tsx';
import { change } from './use-case.ts';

interface Props {
  current: Case;
  /** What stands in the fields: what a profile filled in is kept with what is filed. */
  values: Values;
  /** The zone in which the time of filing is given. */
  zone: string;
  /** When the first response is due, by the time of filing. */
  due: Due | undefined;
  /** Severity as it is told: `Sev A`; empty where there is none. */
  severity: string;
  locale: string;
  strings: OutWords;
}

/** Before: what to do with the text. After “I have filed it”: the number, the time, and what happens next. */
export function Filing({ current, values, zone, due, severity, locale, strings }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isNew, setNew] = useState(false);
  const { filed } = current;
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew, filed === undefined]);

  if (filed === undefined || due === undefined)
    return (
      <section class="wizard-filing no-print" aria-labelledby="filing">
        <h3 id="filing" tabIndex={-1} ref={heading}>
          {strings.filing}
        </h3>
        <p>{strings.filingLead}</p>
        <p class="wizard-actions">
          <button
            class="button"
            type="button"
            onClick={() => {
              setNew(true);
              const shown = Object.entries(values).filter(([, text]) => text !== '');
              change({
                filed: new Date().toISOString(),
                values: { ...Object.fromEntries(shown), ...current.values },
              });
            }}
          >
            {strings.filingDone}
          </button>
        </p>
      </section>
    );
  const number = current.number.trim();
  return (
    <section class="wizard-filing" aria-labelledby="filed" data-filed="">
      <div class="wizard-filed">
        <h3 id="filed" tabIndex={-1} ref={heading}>
          {strings.filed}
        </h3>
        {number !== '' && (
          <p>
            {strings.filedNumber}: <strong>{number}</strong>
          </p>
        )}
      </div>
      <div class="wizard-fields no-print">
        <div class="wizard-field">
          <label for="filed-number">{strings.filedNumber}</label>
          <p id="filed-number-hint">{strings.filedNumberHint}</p>
          <input
            id="filed-number"
            type="text"
            autocomplete="off"
            aria-describedby={`filed-number-hint${number === '' ? ' filed-number-missing' : ''}`}
            value={current.number}
            onInput={(event) => change({ number: event.currentTarget.value })}
          />
          {number === '' && (
            <p id="filed-number-missing" class="notice" data-warning="missing">
              {strings.filedNoNumber}.
            </p>
          )}
        </div>
        <FilingTime current={current} filed={new Date(filed)} zone={zone} locale={locale} strings={strings} />
      </div>
      <NextSteps
        current={current}
        filed={new Date(filed)}
        zone={zone}
        due={due}
        severity={severity}
        locale={locale}
        strings={strings}
      />
      <p class="no-print">
        <button class="button quiet" type="button" onClick={() => change({ filed: undefined })}>
          {strings.filedUndo}
        </button>
      </p>
    </section>
  );
}
