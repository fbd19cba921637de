import type { FormField, RequestData } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Case } from '../../../wizard/request/cases.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { boundValue, draftIn, isLocalSupport } from './asked.ts';
import { Coach } from './Coach.tsx';
import { CustomerUpdate } from './CustomerUpdate.tsx';
import { Drafts } from './Drafts.tsx';
import type { UsedChecks } from './use-checks.ts';
import { WarningList } from './WarningList.tsx';
import type { Warning } from './warnings.ts';

interface Props {
  data: RequestData;
  /** Answers of the walk. */
  known: Answers;
  /** The fields that are asked, and what stands in them. */
  fields: readonly FormField[];
  values: Values;
  /** The case that is worked on. */
  current: Case;
  checks: UsedChecks;
  /** All that is to be said about the fields. */
  warnings: readonly Warning[];
}

/** What comes after the fields: the draft, its ways out, and what follows once it is filed. */
export function AfterFields({ data, known, fields, values, checks, warnings }: Props) {
  const { strings, bound, own, english, customers, coach } = data;
  const asked = { known, fields, values, bound };
  const englishDraft = draftIn(english, asked);
  return (
    <>
      <WarningList warnings={warnings} checks={checks} strings={strings} />
      <Drafts
        english={englishDraft}
        own={own.locale === english.locale ? undefined : draftIn(own, asked)}
        ownLocale={own.locale}
        strings={strings}
      />
      {coach !== undefined && (
        <Coach
          coach={coach}
          chosen={coach === 'one-business-day' ? undefined : known[coach.question]}
          isLocal={isLocalSupport(bound, values)}
          title={englishDraft.title}
          locale={own.locale}
          strings={strings}
        />
      )}
      <CustomerUpdate
        customers={customers}
        locale={own.locale}
        service={bound.title.service === undefined ? undefined : known[bound.title.service]}
        symptom={boundValue(values, bound.title.symptom)}
        strings={strings}
      />
    </>
  );
}
