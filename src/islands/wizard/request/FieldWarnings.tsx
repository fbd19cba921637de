import type { RequestWords } from '../../../wizard/contract/request-data.ts';
import { TakeOut } from './TakeOut.tsx';
import type { UsedChecks } from './use-checks.ts';
import type { Warning } from './warnings.ts';

interface Props {
  /** Of the element, to which the input's `aria-describedby` points. */
  id: string;
  warnings: readonly Warning[];
  checks: UsedChecks;
  strings: RequestWords;
}

/** What is to be said about a field, right after it. */
export function FieldWarnings({ id, warnings, checks, strings }: Props) {
  return (
    <div id={id} class="wizard-field-warnings">
      {warnings.map((warning) => (
        <div key={warning.kind} data-warning={warning.kind}>
          <p>{warning.text}</p>
          <TakeOut warning={warning} checks={checks} strings={strings} />
        </div>
      ))}
    </div>
  );
}
