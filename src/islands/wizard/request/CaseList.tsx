import { useState } from 'preact/hooks';
import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { RequestData } from '../../../wizard/contract/request-data.ts';
import { type Case, type CaseLine, type Cases, listCases } from '../../../wizard/request/cases.ts';
import { writeLink } from '../../../wizard/walk/answers.ts';
import { ClearCase } from './ClearCase.tsx';
import { switchTo } from './tab-cases.ts';

interface Props {
  data: RequestData;
  cases: Cases;
  /** What takes a case along to this outcome; absent where cases are opened on their own pages. */
  onGoOn?: ((id: string) => void) | undefined;
}

/** The open cases of this tab. Screens are shared: the customer's name is shown only at a press. */
export function CaseList({ data, cases, onGoOn }: Props) {
  const { strings, bound, own } = data;
  const [shown, setShown] = useState<string>();
  const time = new Intl.DateTimeFormat(own.locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const name = ({ place, node }: CaseLine) =>
    `${fill(strings.caseName, { place: String(place) })} · ${entryOf(data.titles, node, 'outcome')}`;
  return (
    <ul class="wizard-cases">
      {listCases(cases, shown, bound.customer ?? '').map((line) => {
        const { id, isCurrent, isFiled, opened, shown: whose } = line;
        const about = (words: string) => (
          <>
            {words} <span class="visually-hidden">{name(line)}</span>
          </>
        );
        return (
          <li key={id} aria-current={isCurrent ? 'true' : undefined}>
            <p>
              <strong>{name(line)}</strong>
              <br />
              {fill(strings.caseBegun, { time: time.format(new Date(opened)) })}
              {isFiled && ` · ${strings.caseFiled}`}
              {isCurrent && ` · ${strings.caseHere}`}
            </p>
            <p role="status">
              {whose !== undefined &&
                [whose.customer || strings.caseNoCustomer, whose.number].filter(Boolean).join(' · ')}
            </p>
            <div class="wizard-actions">
              {onGoOn !== undefined && (
                <button class="button" type="button" onClick={() => onGoOn(id)}>
                  {about(strings.caseGoOn)}
                </button>
              )}
              {!isCurrent && (onGoOn === undefined || line.node !== data.node) && (
                <a class="button quiet" href={hrefOf(data, cases, id)} onClick={() => switchTo(id)}>
                  {about(strings.caseOpen)}
                </a>
              )}
              <button
                class="button quiet"
                type="button"
                aria-pressed={whose !== undefined}
                onClick={() => setShown(whose === undefined ? id : undefined)}
              >
                {about(strings.caseShow)}
              </button>
              <ClearCase id={id} name={name(line)} strings={strings} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The page of a case: its outcome with its answers, which say nothing of the customer. */
function hrefOf({ home, routing }: RequestData, { open }: Cases, id: string): string {
  const one: Case | undefined = open.find((each) => each.id === id);
  if (one === undefined) throw new Error(`Unexpected case "${id}", expected one that is open.`);
  return `${home}${one.node}/${writeLink(routing, one.answers)}#request`;
}
