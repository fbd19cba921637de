import { useState } from 'preact/hooks';
import type { FormField, RequestWords } from '../../../wizard/contract/request-data.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { formatWithUtc, readLocalTime } from '../../../wizard/request/time/local-time.ts';
import { CUSTOMER_ZONE, momentOf, ownZone, whichKey, zoneKey } from './began.ts';
import type { InputAttributes } from './RequestField.tsx';
import { typeAll } from './tab-cases.ts';
import { ZoneField } from './ZoneField.tsx';

interface Props {
  field: FormField;
  values: Values;
  shared: InputAttributes;
  locale: string;
  strings: RequestWords;
}

/** Asks for a moment: local time, its zone, and which of two where the clocks showed it twice. */
export function MomentField({ field: { id }, values, shared, locale, strings }: Props) {
  const [focused, setFocused] = useState(false);
  const now = new Date();
  // On the server there is no reader whose zone could be told.
  const own = shared.disabled ? 'UTC' : ownZone();
  const { local, zone, time } = momentOf(values, id, now, own);
  const at = 'at' in time ? time.at : undefined;
  const type = (what: { local?: string; zone?: string }) => typeMoment(id, { local, zone, ...what });
  return (
    <div class="wizard-moment" onFocusIn={() => setFocused(true)}>
      <input
        type="datetime-local"
        {...shared}
        value={local}
        onInput={(event) => type({ local: event.currentTarget.value })}
      />
      <ZoneField
        id={`${shared.id}-zone`}
        label={strings.zone}
        zone={zone}
        first={[own, values[CUSTOMER_ZONE] || own]}
        at={at ?? now}
        locale={locale}
        disabled={shared.disabled}
        used={focused || local !== ''}
        strings={strings}
        onChoose={(name) => type({ zone: name })}
      />
      {at !== undefined && <p class="wizard-utc">{formatWithUtc(at, locale, zone)}</p>}
    </div>
  );
}

/** Asks which of two is meant where the clocks showed a time twice; the choice can be changed. */
export function EitherMoment({ field: { id }, values, locale, strings }: Omit<Props, 'shared'>) {
  const now = new Date();
  const { local, zone } = momentOf(values, id, now);
  const unchosen = readLocalTime(local, zone, now);
  if (unchosen.kind !== 'twice') return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not the controls of a form.
    <div role="group" class="wizard-actions" aria-label={strings.timeTwice}>
      {(['earlier', 'later'] as const).map((which) => (
        <button
          key={which}
          class="button quiet"
          type="button"
          aria-pressed={values[whichKey(id)] === which}
          onClick={() => typeMoment(id, { local, zone, which })}
        >
          {formatWithUtc(unchosen[which], locale, zone)}
        </button>
      ))}
    </div>
  );
}

/** The zone is kept with the time, so that it means the same wherever the text is read again. */
function typeMoment(id: string, moment: { local: string; zone: string; which?: 'earlier' | 'later' }): void {
  typeAll({ [id]: moment.local, [zoneKey(id)]: moment.zone, [whichKey(id)]: moment.which ?? '' });
}
