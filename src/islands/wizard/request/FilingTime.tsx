import { useState } from 'preact/hooks';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import type { Case } from '../../../wizard/request/cases.ts';
import { type LocalTime, readLocalTime, toLocalTime } from '../../../wizard/request/time/local-time.ts';
import { change } from './use-case.ts';

/** Where the case keeps the zone of the time of filing. */
export const FILED_ZONE = 'filed-zone';

interface Props {
  current: Case;
  filed: Date;
  zone: string;
  locale: string;
  strings: OutWords;
}

/** The moment of filing: now, until the reader says when it was. */
export function FilingTime({ current, filed, zone, strings }: Props) {
  const [typed, setTyped] = useState<string>();
  const local = typed ?? toLocalTime(filed, zone);
  const read = typed === undefined ? undefined : readLocalTime(typed, zone, new Date());
  const trouble = read === undefined ? undefined : troubleOf(read, strings);
  const take = (text: string, inZone: string) => {
    const time = readLocalTime(text, inZone, new Date(), 'earlier');
    const values = { ...current.values, [FILED_ZONE]: inZone };
    change(time.kind === 'exact' ? { values, filed: time.at.toISOString() } : { values });
  };
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
            take(event.currentTarget.value, zone);
          }}
        />
        {trouble !== undefined && (
          <p id="filed-at-trouble" class="notice" data-warning="time">
            {trouble}
          </p>
        )}
      </div>
      <div class="wizard-field">
        <label for="filed-zone">{strings.filedZone}</label>
        <select
          id="filed-zone"
          autocomplete="off"
          value={zone}
          onInput={(event) => {
            const next = event.currentTarget.value;
            // What was typed is a time in the new zone; what was set by the button is a moment, and stays.
            if (typed !== undefined) take(typed, next);
            else change({ values: { ...current.values, [FILED_ZONE]: next } });
          }}
        >
          {[...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
    </>
  );
}

/** What is wrong with a time, in words; nothing where it can be taken as it is. */
function troubleOf({ kind }: LocalTime, strings: OutWords): string | undefined {
  if (kind === 'none') return strings.filedBad;
  if (kind === 'future') return strings.filedFuture;
  if (kind === 'skipped') return strings.filedSkipped;
  return kind === 'twice' ? strings.filedTwice : undefined;
}
