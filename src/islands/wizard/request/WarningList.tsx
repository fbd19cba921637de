import { fill } from '../../../lib/fill.ts';
import type { RequestWords } from '../../../wizard/contract/request-data.ts';
import { FieldLink } from './FieldLink.tsx';
import { TakeOut } from './TakeOut.tsx';
import type { UsedChecks } from './use-checks.ts';
import type { Warning, WarningKind } from './warnings.ts';

interface Props {
  warnings: readonly Warning[];
  checks: UsedChecks;
  strings: RequestWords;
}

/** What a reader mends one by one, each beside the field that it is about. */
const SINGLE: readonly WarningKind[] = ['secret', 'contact', 'time', 'length'];

/**
 * What stands against sending, beside the ways out: how many fields are empty or not in English, as links to them, and
 * each secret with what takes it out.
 */
export function WarningList({ warnings, checks, strings }: Props) {
  const counted = (kind: WarningKind, words: string) => {
    const all = warnings.filter((warning) => warning.kind === kind);
    if (all.length === 0) return null;
    return (
      <details data-warning={kind}>
        <summary>{fill(words, { count: String(all.length) })}</summary>
        <ul>
          {all.map(({ field, label }) => (
            <li key={field}>
              <FieldLink field={field}>{label}</FieldLink>
            </li>
          ))}
        </ul>
      </details>
    );
  };
  const single = warnings.filter(({ kind }) => SINGLE.includes(kind));
  if (checks.failed)
    return (
      <div class="wizard-warnings" role="alert">
        <p>{strings.checksFailed}</p>
        <button class="button quiet" type="button" onClick={() => void checks.load()}>
          {strings.retry}
        </button>
      </div>
    );
  if (warnings.length === 0) return checks.ready ? <p class="wizard-complete">{strings.complete}</p> : null;
  return (
    <section class="wizard-warnings" aria-labelledby="warnings">
      <h3 id="warnings" tabIndex={-1}>
        {strings.warnings}
      </h3>
      {single.map((warning) => (
        <div key={`${warning.field} ${warning.kind}`} data-warning={warning.kind}>
          <p>
            <FieldLink field={warning.field}>{warning.label}</FieldLink>
            {': '}
            {warning.text}
          </p>
          <TakeOut warning={warning} checks={checks} strings={strings} />
        </div>
      ))}
      {counted('missing', strings.warnMissing)}
      {counted('language', strings.warnLanguage)}
    </section>
  );
}
