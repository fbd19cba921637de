import { useState } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import type { Case } from '../../../wizard/request/cases.ts';
import {
  formatWithUtc,
  type LocalTime,
  readLocalTime,
  toLocalTime,
} from '../../../wizard/request/time/local-time.ts';
import { CUSTOMER_ZONE, ownZone } from './began.ts';
import { filedChange } from './filed-at.ts';
import { change } from './use-case.ts';
import { ZoneField } from './ZoneField.tsx';

interface Props {
  current: Case;
  filed: Date;
  zone: string;
  locale: string;
  strings: OutWords;
}

/** The moment of filing: now, until the reader says when it was. */
export function FilingTime({ current, filed, zone, locale, strings }: Props) {
  const [typed, setTyped] = useState<string>();
  const local = typed ?? toLocalTime(filed, zone);
  const read = typed === undefined ? undefined : readLocalTime(typed, zone, new Date());
  const trouble = read === undefined ? undefined : troubleOf(read, zone, locale, strings);
  return (
    <>
      <div class="wizard-field">
        <label for="filed-at">{strings.filedAt}</label>
        <input
          id="filed-at"
          type="datetime-local"
          autocomplete="off"
          aria-describedby={trouble === undefined ? undefined : 'filed-at-trouble'}
          value={local}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            change(filedChange(current, event.currentTarget.value, zone, new Date()));
          }}
        />
        {trouble !== undefined && (
          <p id="filed-at-trouble" class="notice" data-warning="time">
            {trouble}
          </p>
        )}
      </div>
      <div class="wizard-field">
        <ZoneField
          id="filed-zone"
          label={strings.zone}
          zone={zone}
          first={[ownZone(), current.values[CUSTOMER_ZONE] || ownZone()]}
          at={filed}
          locale={locale}
          disabled={false}
          used
          strings={strings}
          // What was typed is a time in the new zone; what the button set is a moment, and stays.
          onChoose={(name) => change(filedChange(current, typed, name, new Date()))}
        />
      </div>
    </>
  );
}

/** What is wrong with a time, in words; nothing where it can be taken as it is. */
function troubleOf(time: LocalTime, zone: string, locale: string, strings: OutWords): string | undefined {
  if (time.kind === 'none') return strings.filedBad;
  if (time.kind === 'future') return strings.timeFuture;
  if (time.kind === 'exact') return undefined;
  const either = {
    earlier: formatWithUtc(time.earlier, locale, zone),
    later: formatWithUtc(time.later, locale, zone),
  };
  return fill(time.kind === 'skipped' ? strings.timeSkipped : strings.filedTwice, either);
}
