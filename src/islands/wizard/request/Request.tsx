import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RequestData } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { hasText } from '../../../wizard/request/cases.ts';
import { knownAt, readPlace } from '../walk/place.ts';
import { AfterFields } from './AfterFields.tsx';
import { fieldsFor, valuesOf } from './asked.ts';
import { CaseBar } from './CaseBar.tsx';
import { ClearCase } from './ClearCase.tsx';
import { RequestFields } from './RequestFields.tsx';
import { arriveAt, startEmpty, useCase } from './use-case.ts';
import { useChecks } from './use-checks.ts';
import { warningsIn } from './warnings.ts';

const NOTHING = {};

/** Writes the request with the reader. What they type stays in this tab. */
export function Request({ data }: { data: RequestData }) {
  const { strings, routing, node, bound, own } = data;
  const [known, setKnown] = useState<Answers>();
  const { cases, current, trouble } = useCase();

  useEffect(() => {
    const answers = knownAt(node, readPlace(routing, location.search));
    setKnown(answers);
    arriveAt(node, answers);
  }, []);

  const fields = useMemo(() => fieldsFor(data.fields, known ?? NOTHING), [known]);
  const values = useMemo(() => valuesOf(fields, current?.values ?? NOTHING), [fields, current?.values]);
  const checks = useChecks(fields, bound, values);
  const looked = { fields, bound, values, findings: checks, locale: own.locale, now: new Date() };
  const warnings = warningsIn(looked, strings);
  const canType = known !== undefined && current !== undefined;
  return (
    <section class="wizard-request" aria-labelledby="request">
      <h2 id="request">{strings.request}</h2>
      <p>{strings.requestLead}</p>
      {known !== undefined && <CaseBar data={data} cases={cases} trouble={trouble} />}
      <RequestFields
        fields={fields}
        values={values}
        disabled={!canType}
        warnings={warnings}
        checks={checks}
        locale={own.locale}
        strings={strings}
      />
      {canType && (
        <>
          <div class="wizard-actions no-print">
            <ClearCase id={current.id} strings={strings} />
            {hasText(current) && (
              <button class="button quiet" type="button" onClick={startEmpty}>
                {strings.caseStart}
              </button>
            )}
          </div>
          <AfterFields {...{ data, known, fields, values, current, checks, warnings }} />
        </>
      )}
    </section>
  );
}
