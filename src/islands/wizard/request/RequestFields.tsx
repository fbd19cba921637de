import { fill } from '../../../lib/fill.ts';
import type { FormField, RequestWords } from '../../../wizard/contract/request-data.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { RequestField } from './RequestField.tsx';
import type { UsedChecks } from './use-checks.ts';
import type { Warning } from './warnings.ts';

interface Props {
  fields: readonly FormField[];
  values: Values;
  /** Fields in which what a profile fills in stands, and what says whose. */
  filled: readonly string[];
  filledFrom: string;
  /** Before the script runs, and while the reader is asked which case is meant. */
  disabled: boolean;
  warnings: readonly Warning[];
  checks: UsedChecks;
  /** The reader's. */
  locale: string;
  strings: RequestWords;
}

/**
 * The form: what the request needs and was not answered before. Its fields have no name and stand in no form with an
 * action, so that nothing typed can reach an address.
 */
export function RequestFields({ fields, filled, filledFrom, warnings, ...shared }: Props) {
  const shown = (field: FormField) => (
    <RequestField
      key={field.id}
      field={field}
      filledFrom={filled.includes(field.id) ? filledFrom : undefined}
      warnings={warnings.filter((warning) => warning.field === field.id)}
      {...shared}
    />
  );
  const optional = fields.filter(({ required }) => !required);
  return (
    <div class="no-print">
      <div class="wizard-fields">{fields.filter(({ required }) => required).map(shown)}</div>
      {optional.length > 0 && (
        <details class="wizard-fold">
          <summary>
            <h3>{fill(shared.strings.moreFields, { count: String(optional.length) })}</h3>
          </summary>
          <div class="wizard-fields">{optional.map(shown)}</div>
        </details>
      )}
    </div>
  );
}
