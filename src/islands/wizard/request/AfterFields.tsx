import { fill } from '../../../lib/fill.ts';
import type { FormField, LocalWords, RequestData } from '../../../wizard/contract/request-data.ts';
import type { Case } from '../../../wizard/request/cases.ts';
import type { LineSource, Values } from '../../../wizard/request/draft.ts';
import { withFiling } from '../../../wizard/request/filing.ts';
import { formatWithUtc, toLocalTime } from '../../../wizard/request/time/local-time.ts';
import { nodeHref } from '../walk/place.ts';
import { boundValue, draftIn } from './asked.ts';
import { CustomerUpdate } from './CustomerUpdate.tsx';
import { customerLines } from './customer-lines.ts';
import { Drafts } from './Drafts.tsx';
import { dueOf } from './due-of.ts';
import { Escalation } from './Escalation.tsx';
import { inputId } from './FieldLink.tsx';
import { Filing } from './Filing.tsx';
import { filedZone } from './filed-at.ts';
import { loadPortals } from './load-portals.ts';
import { RequestWays } from './RequestWays.tsx';
import type { UsedChecks } from './use-checks.ts';
import type { UsedPlace } from './use-place.ts';
import { WarningList } from './WarningList.tsx';
import type { Warning } from './warnings.ts';
import { mailOf } from './ways.ts';

interface Props {
  data: RequestData;
  place: UsedPlace;
  /** The fields that are asked, and what stands in them. */
  fields: readonly FormField[];
  values: Values;
  /** The case that is worked on. */
  current: Case;
  checks: UsedChecks;
  /** All that is to be said about the fields. */
  warnings: readonly Warning[];
  isLocal: boolean;
  /** Severity → hours until the first response, as the agent's contract promises. */
  contract: Readonly<Record<string, number>>;
  /** The profile's contacts, and whose profile it is. */
  escalation: Pick<Parameters<typeof Escalation>[0], 'contacts' | 'from'>;
}

/** What comes after the fields: the draft, its ways out, and what follows once it is filed. */
export function AfterFields(props: Props) {
  const { data, place, fields, values, current, checks, warnings, isLocal } = props;
  const { bound, coach, own, english, out: strings } = data;
  const { known, walked, stage, standing } = place;
  const zone = filedZone(current);
  const filed = current.filed === undefined ? undefined : new Date(current.filed);
  const level = bound.title.severity === undefined ? undefined : known[bound.title.severity];
  const promised = level === undefined ? undefined : props.contract[level];
  const severityIn = ({ severity }: LocalWords) =>
    level === undefined ? '' : fill(severity, { severity: level.toUpperCase() });
  const filedDraft = (words: LocalWords) =>
    withFiling(draftIn(words, { known, fields, values, bound }), words.filing, {
      number: current.number,
      filed: filed === undefined ? '' : formatWithUtc(filed, words.locale, zone),
    });
  const draft = filedDraft(english);
  const name = [
    boundValue(values, bound.customer),
    toLocalTime(filed ?? new Date(), zone).slice(0, 10),
    severityIn(english),
  ];
  const changeHref = (source: LineSource) => {
    if (source.kind !== 'question' && source.kind !== 'field')
      return source.kind === 'number' ? '#filed-number' : '#filed-at';
    const isHere = source.kind === 'field' || standing.inForm.includes(source.id);
    return isHere ? `#${inputId(source.id)}` : nodeHref(data, source.id, walked, stage);
  };
  return (
    <div>
      <Drafts
        english={draft}
        own={filedDraft(own)}
        ownLocale={own.locale}
        values={values}
        checks={checks}
        changeHref={changeHref}
        strings={strings}
      />
      <RequestWays
        data={data}
        request={{
          ...{ draft, name, values, known, words: english, fields: data.fields, outcome: data.node },
          flow: data.routing.version,
          asked: fields.map(({ id }) => id),
          number: current.number,
          filed: filed && { at: filed, zone },
          schema: async () => (await loadPortals(data.home)).schema,
        }}
        warnings={warnings}
        checks={checks}
      >
        <WarningList warnings={warnings} checks={checks} strings={data.strings} />
        {mailOf(draft, strings).kind === 'short' && (
          <p class="notice" data-warning="length">
            {fill(strings.outLength, { email: strings.email })}
          </p>
        )}
      </RequestWays>
      {data.filing && (
        <Filing
          current={current}
          values={values}
          zone={zone}
          due={filed && dueOf(coach, { severity: level, contract: promised, isLocal, filed, zone })}
          severity={severityIn(own)}
          locale={own.locale}
          strings={strings}
        />
      )}
      <Escalation title={strings.escalation} {...props.escalation} />
      <CustomerUpdate
        data={data.update}
        known={known}
        first={data.filing && filed === undefined ? 'received' : data.filing ? 'escalated' : 'next'}
        hasSymptom={bound.title.symptom !== undefined}
        lines={customerLines(boundValue(values, bound.customers))}
        linesField={bound.customers}
      />
    </div>
  );
}
