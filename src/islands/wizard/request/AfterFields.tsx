import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { FormField, RequestData } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Case } from '../../../wizard/request/cases.ts';
import type { Draft, LineSource, Values } from '../../../wizard/request/draft.ts';
import { withFiling } from '../../../wizard/request/filing.ts';
import { formatWithUtc, toLocalTime } from '../../../wizard/request/time/local-time.ts';
import { writeLink } from '../../../wizard/walk/answers.ts';
import { boundValue, isLocalSupport } from './asked.ts';
import { Coach } from './Coach.tsx';
import { CustomerUpdate } from './CustomerUpdate.tsx';
import { Drafts } from './Drafts.tsx';
import { dueOf } from './due-of.ts';
import { Filing } from './Filing.tsx';
import { FILED_ZONE } from './FilingTime.tsx';
import { standingOf } from './standing.ts';
import { change } from './use-case.ts';
import type { UsedChecks } from './use-checks.ts';
import { WaysOut } from './WaysOut.tsx';
import { mailOf, waysOf } from './ways.ts';

interface Props {
  data: RequestData;
  /** The answers that count here. */
  known: Answers;
  /** The fields that are asked, and what stands in them. */
  fields: readonly FormField[];
  asked: Values;
  current: Case | undefined;
  checks: UsedChecks;
  english: Draft;
  own: Draft;
}

/** What comes after the fields: the draft, its ways out, filing, and the message to the customer. */
export function AfterFields({ data, known, fields, asked, current, checks, english, own }: Props) {
  const { bound, coach, out: strings } = data;
  const { locale } = data.own;
  const zone = current?.values[FILED_ZONE] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const filed = current?.filed === undefined ? undefined : new Date(current.filed);
  const level = bound.title.severity === undefined ? undefined : known[bound.title.severity];
  const severityIn = ({ severity }: { severity: string }) =>
    level === undefined ? '' : fill(severity, { severity: level.toUpperCase() });
  const isLocal = isLocalSupport(bound, asked);
  const filedDraft = (draft: Draft, { locale: language, filing }: RequestData['own']) =>
    withFiling(draft, filing, {
      number: current?.number ?? '',
      filed: filed === undefined ? '' : formatWithUtc(filed, language, zone),
    });
  const outgoing = filedDraft(english, data.english);
  const name = [
    boundValue(asked, bound.customer),
    toLocalTime(filed ?? new Date(), zone).slice(0, 10),
    severityIn(data.english),
  ];
  const targetOf = (field: string) => ({
    input: `field-${field}`,
    label: fields.find(({ id }) => id === field)?.label ?? field,
  });
  const standing = standingOf(checks, asked, {
    targetOf,
    contactField: bound.contact,
    takeOut: (field) => {
      if (checks.checks === undefined || current === undefined) return;
      const text = checks.checks.takeOut(
        entryOf(asked, field, 'field'),
        checks.secrets[field] ?? [],
        strings.outRemoved,
      );
      change({ values: { ...current.values, [field]: text } });
    },
  });
  const changeHref = (source: LineSource) => {
    if (source.kind === 'question') return `${data.home}${source.id}/${writeLink(data.routing, known)}`;
    if (source.kind === 'field') return `#field-${source.id}`;
    return source.kind === 'number' ? '#filed-number' : '#filed-at';
  };
  return (
    <>
      <Drafts
        english={outgoing}
        own={filedDraft(own, data.own)}
        ownLocale={locale}
        values={asked}
        checks={checks}
        changeHref={changeHref}
        strings={strings}
      />
      <WaysOut
        ways={waysOf({ draft: outgoing, name }, strings)}
        standing={standing}
        isReady={checks.ready}
        load={checks.load}
        say={{
          secret: strings.outSecret,
          contact: strings.outContact,
          missing: strings.outMissing,
          language: strings.outLanguage,
        }}
        strings={strings}
      >
        {mailOf(outgoing, strings).kind === 'short' && (
          <p class="notice" data-warning="length">
            {fill(strings.outLength, { email: strings.email })}
          </p>
        )}
      </WaysOut>
      {coach !== undefined && (
        <Coach
          coach={coach}
          chosen={coach === 'one-business-day' ? undefined : known[coach.question]}
          isLocal={isLocal}
          locale={locale}
          strings={strings}
        />
      )}
      <Filing
        current={current}
        zone={zone}
        due={filed && dueOf(coach, { severity: level, isLocal, filed, zone })}
        severity={severityIn(data.own)}
        locale={locale}
        strings={strings}
      />
      <CustomerUpdate
        data={data.update}
        known={known}
        first={filed === undefined ? 'received' : 'escalated'}
        symptomInput={bound.title.symptom === undefined ? undefined : `field-${bound.title.symptom}`}
      />
    </>
  );
}
