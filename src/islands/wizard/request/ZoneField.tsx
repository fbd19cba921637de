import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../wizard/contract/words.ts';
import { offsetName } from '../../../wizard/request/time/local-time.ts';
import { Combobox } from './Combobox.tsx';
import { loadZones, type ZoneNames } from './zone-names.ts';

interface Props {
  /** Of the input. */
  id: string;
  label: string;
  /** IANA's name of the zone that is chosen. */
  zone: string;
  /** Zones that stand at the head: the reader's, the customer's. */
  first: readonly string[];
  /** The moment whose offsets are shown. */
  at: Date;
  locale: string;
  disabled: boolean;
  /** Whether a field was used: then the names of zones are loaded. */
  used: boolean;
  strings: Words<'zoneHint' | 'zoneNone' | 'zoneFound'>;
  onChoose: (zone: string) => void;
}

/** Asks for a time zone: searched by city, country, offset or name, in the reader's language. */
export function ZoneField({ id, label, zone, first, at, locale, disabled, used, strings, onChoose }: Props) {
  const [names, setNames] = useState<ZoneNames>();
  // What could not be had is asked for again when the reader comes to the field.
  const load = () => {
    if (names === undefined) loadZones(locale).then(setNames, () => undefined);
  };
  useEffect(() => {
    if (used) load();
  }, [used]);
  const zones = names?.list(at, first) ?? [];
  const chosen = zones.find(({ id: name }) => name === names?.today(zone));
  return (
    <div class="wizard-zone" onFocusIn={load}>
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>{strings.zoneHint}</p>
      <Combobox
        id={id}
        value={chosen?.label ?? `${zone} (${offsetName(zone, at)})`}
        chosen={chosen?.id}
        disabled={disabled}
        search={(query) => names?.search(zones, query) ?? []}
        words={{ label, none: names === undefined ? '' : strings.zoneNone, found: strings.zoneFound }}
        onChoose={onChoose}
      />
    </div>
  );
}
