import type { UpdateWords } from '../../../wizard/contract/update-data.ts';
import { FieldLink } from './FieldLink.tsx';
import { TakeOut } from './TakeOut.tsx';
import type { UsedChecks } from './use-checks.ts';
import type { Warning } from './warnings.ts';

interface Props {
  warnings: readonly Warning[];
  checks: UsedChecks;
  strings: UpdateWords;
}

/** What a message lacks, named, and the secrets in it. */
export function MessageWarnings({ warnings, checks, strings }: Props) {
  const holes = warnings.filter(({ kind }) => kind === 'missing');
  return (
    <>
      {warnings
        .filter(({ kind }) => kind === 'secret')
        .map((warning) => (
          <div class="notice" data-warning="secret" key={warning.field}>
            <p>
              {warning.text}: <FieldLink field={warning.field}>{warning.label}</FieldLink>
            </p>
            <TakeOut warning={warning} checks={checks} strings={strings} />
          </div>
        ))}
      {holes.length > 0 && (
        <p class="notice" data-warning="missing">
          {strings.updateHole}:{' '}
          {holes.map(({ field, label }, index) => (
            <span key={field}>
              {index > 0 && <span aria-hidden="true"> · </span>}
              <FieldLink field={field}>{label}</FieldLink>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
