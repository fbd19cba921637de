import type { OutWords } from '../../../wizard/contract/out-words.ts';
import { FORMATS, type FormatId } from './formats.ts';

interface Props {
  chosen: FormatId;
  onChoose: (format: FormatId) => void;
  strings: OutWords;
}

const IDS = Object.keys(FORMATS) as FormatId[];

/** In which form the whole request is copied or saved. */
export function FormatChoice({ chosen, onChoose, strings }: Props) {
  return (
    <p class="wizard-format">
      <label for="out-format">{strings.outFormat}</label>{' '}
      <select
        id="out-format"
        value={chosen}
        onChange={({ currentTarget: { value } }) => onChoose(IDS.find((id) => id === value) ?? 'text')}
      >
        {IDS.map((id) => (
          <option key={id} value={id}>
            {FORMATS[id].name ?? strings.outPlain} (.{FORMATS[id].extension})
          </option>
        ))}
      </select>
    </p>
  );
}
