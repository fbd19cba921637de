import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../lib/fill.ts';
import type { WalkerData } from '../../../wizard/contract/walk-data.ts';
import { caseStore } from '../../../wizard/request/case-store.ts';
import { type Case, hasText } from '../../../wizard/request/cases.ts';
import { nodeHref } from '../walk/place.ts';
import { CASES_KEY } from './leave-case.ts';

/** On a question: how many requests are open in this tab, with a link to their list. It says nothing of a customer. */
export function OpenCases({ data }: { data: WalkerData }) {
  const [open, setOpen] = useState<readonly Case[]>([]);
  useEffect(() => {
    const loaded = caseStore(() => sessionStorage, CASES_KEY).load();
    if (loaded.kind === 'read') setOpen(loaded.cases.open.filter(hasText));
  }, []);
  const last = open.toSorted((one, other) => one.changed.localeCompare(other.changed)).at(-1);
  if (last === undefined) return null;
  return (
    <p class="no-print">
      <a href={`${nodeHref(data, last.node, last.answers)}#request`} data-open-cases>
        {fill(data.strings.cases, { count: String(open.length) })}
      </a>
    </p>
  );
}
