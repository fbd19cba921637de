import { useMemo } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';
import type { RequestStart } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { ownerOf } from '../../../wizard/profile/profile.ts';
import { contractHours, fillsOf } from '../../../wizard/profile/use.ts';
import { hasText } from '../../../wizard/request/cases.ts';
import { useProfile } from '../profile/use-profile.ts';
import { AfterFields } from './AfterFields.tsx';
import { fieldsFor, isLocalSupport, missingAnswers, questionsFor, valuesOf } from './asked.ts';
import { CaseBar } from './CaseBar.tsx';
import { ClearCase } from './ClearCase.tsx';
import { Coach } from './Coach.tsx';
import { FormQuestions } from './FormQuestions.tsx';
import { RequestFields } from './RequestFields.tsx';
import { startEmpty, useCase } from './use-case.ts';
import { useChecks } from './use-checks.ts';
import { useLate } from './use-late.ts';
import { usePlace } from './use-place.ts';
import { warningsIn } from './warnings.ts';

const NOTHING: Answers = {};

/** Writes the request with the reader. What they type stays in this tab. */
export function Request({ data }: { data: RequestStart }) {
  const { strings, bound, locale } = data;
  const { late, hasFailed, load } = useLate(data.late);
  const { cases, current, trouble } = useCase();
  const { profile } = useProfile();
  const place = usePlace(data, profile, current);
  const { known = NOTHING } = place ?? {};

  const all = late?.fields ?? data.fields;
  const fields = useMemo(() => fieldsFor(all, known), [all, JSON.stringify(known)]);
  const asked = late?.questions ?? data.questions;
  const questions = place === undefined ? asked : questionsFor(asked, place.standing);
  // What was filed stays as it was filed, whoever sits here next.
  const filler = current?.filed === undefined ? profile : undefined;
  const fills = useMemo(() => fillsOf(data.profile, filler), [filler]);
  const typed = current?.values ?? NOTHING;
  // What is typed wins, an emptied field too; a case without text has the profile's again.
  const values = useMemo(() => valuesOf(fields, { ...fills, ...typed }), [fields, fills, typed]);
  const filled = Object.keys(fills).filter((field) => typed[field] === undefined);

  const checks = useChecks(fields, bound, values, typed);
  const looked = { fields, bound, values, findings: checks, locale, now: new Date() };
  const canType = place !== undefined && current !== undefined && late !== undefined;
  const warnings = [
    ...(canType ? missingAnswers(questions, known, strings.emptyField) : []),
    ...warningsIn(looked, strings),
  ];
  const isLocal = isLocalSupport(bound, values);
  const from = fill(strings.profileFrom, { name: profile === undefined ? '' : ownerOf(profile) });
  const contract = { hours: contractHours(data.profile, profile, known), from };
  return (
    <section class="wizard-request" aria-labelledby="request">
      <h2 id="request">{strings.request}</h2>
      <details class="wizard-promise">
        <summary>{strings.requestLead}</summary>
        <p>{strings.requestKept}</p>
      </details>
      {hasFailed && (
        <p class="notice" role="alert">
          {strings.outFailed}{' '}
          <button class="button quiet" type="button" onClick={load}>
            {strings.retry}
          </button>
        </p>
      )}
      {place !== undefined && late !== undefined && (
        <CaseBar data={{ ...data, ...late }} cases={cases} trouble={trouble} />
      )}
      <div class="wizard-form">
        <FormQuestions
          data={data}
          questions={questions}
          place={place}
          disabled={!canType}
          warnings={warnings}
          checks={checks}
        >
          {canType && late.coach !== undefined && (
            <Coach
              coach={late.coach}
              known={known}
              questions={questions}
              contract={contract}
              isLocal={isLocal}
              locale={locale}
              strings={late.out}
            />
          )}
        </FormQuestions>
        <RequestFields
          fields={fields}
          values={values}
          filled={filled}
          filledFrom={from}
          disabled={!canType}
          warnings={warnings}
          checks={checks}
          locale={locale}
          strings={strings}
        />
        {canType && (
          <div class="wizard-actions no-print">
            <ClearCase id={current.id} strings={strings} />
            {hasText(current) && (
              <button class="button quiet" type="button" onClick={startEmpty}>
                {strings.caseStart}
              </button>
            )}
          </div>
        )}
      </div>
      {canType && (
        <AfterFields
          {...{ place, fields, values, current, checks, warnings, isLocal }}
          data={{ ...data, ...late }}
          contract={contract.hours}
          escalation={{ contacts: profile?.escalation ?? [], from }}
        />
      )}
    </section>
  );
}
