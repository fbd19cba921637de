import { fill } from '../../../lib/fill.ts';
import type { Words } from '../../../wizard/contract/words.ts';
import { focusField } from './FieldLink.tsx';
import { type, typedIn } from './tab-cases.ts';
import type { UsedChecks } from './use-checks.ts';
import type { Warning } from './warnings.ts';

/** Stands in the draft where a secret stood; the draft is English whatever the reader reads. */
const REMOVED = '[removed]';

interface Props {
  warning: Warning;
  checks: UsedChecks;
  strings: Words<'takeOut' | 'phrasesFor'>;
}

/** Takes a secret out of its field; nothing for other warnings. The focus goes to the field, where the gap is seen. */
export function TakeOut({ warning: { field, label, secrets }, checks, strings }: Props) {
  const { checks: engine } = checks;
  if (secrets === undefined || engine === undefined) return null;
  return (
    <button
      class="button quiet"
      type="button"
      onClick={() => {
        type(field, engine.takeOut(typedIn(field), secrets, REMOVED));
        focusField(field);
      }}
    >
      {strings.takeOut} <span class="visually-hidden">{fill(strings.phrasesFor, { field: label })}</span>
    </button>
  );
}
