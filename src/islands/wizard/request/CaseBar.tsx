import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';
import type { RequestData, RequestWords } from '../../../wizard/contract/request-data.ts';
import type { Cases } from '../../../wizard/request/cases.ts';
import { CaseList } from './CaseList.tsx';
import { goOnHere, type StorageTrouble, startEmpty, undo } from './tab-cases.ts';

interface Props {
  data: RequestData;
  cases: Cases;
  trouble: StorageTrouble;
}

/** Whose request this is: asks where that is not plain, and lists the others that are open. */
export function CaseBar({ data, cases, trouble }: Props) {
  const { strings } = data;
  const bar = useRef<HTMLDivElement>(null);
  const isAsked = cases.current === undefined;
  const isAlone = cases.open.every((one) => one.id === cases.current);
  /** What was pressed is gone: the focus goes on to what it led to. */
  const begin = (act: () => void) => {
    act();
    requestAnimationFrame(() =>
      bar.current?.closest('section')?.querySelector<HTMLElement>('[data-field] input')?.focus(),
    );
  };
  return (
    <div class="wizard-case-bar" ref={bar}>
      {trouble !== undefined && (
        <p class="notice">{trouble === 'not-kept' ? strings.notKept : strings.notRead}</p>
      )}
      {isAsked && (
        <section class="wizard-case-ask" aria-labelledby="case-ask">
          <h3 id="case-ask">{strings.caseAsk}</h3>
          <p>{strings.caseAskLead}</p>
          <CaseList data={data} cases={cases} onGoOn={(id) => begin(() => goOnHere(id))} />
          <button class="button" type="button" onClick={() => begin(startEmpty)}>
            {strings.caseStart}
          </button>
        </section>
      )}
      {!isAsked && !isAlone && (
        <details class="wizard-case-others">
          <summary>{fill(strings.cases, { count: String(cases.open.length) })}</summary>
          <CaseList data={data} cases={cases} />
        </details>
      )}
      <Cleared cases={cases} strings={strings} />
    </div>
  );
}

/** Says that a case was cleared, and brings it back. */
function Cleared({ cases: { cleared }, strings }: { cases: Cases; strings: RequestWords }) {
  const button = useRef<HTMLButtonElement>(null);
  const [before, setBefore] = useState<string>();
  useLayoutEffect(() => {
    if (cleared !== undefined) button.current?.focus();
    if (cleared !== undefined) setBefore(cleared.id);
  }, [cleared?.id]);
  return (
    <div class="wizard-cleared">
      <p role="status">
        {cleared !== undefined ? strings.cleared : before !== undefined ? strings.restored : ''}
      </p>
      {cleared !== undefined && (
        <button class="button quiet" type="button" ref={button} onClick={undo}>
          {strings.undo}
        </button>
      )}
    </div>
  );
}
