import { useEffect, useState } from 'preact/hooks';
import { entryOf } from '../../../lib/entry.ts';
import type { PanelData } from '../../../wizard/contract/walk-data.ts';
import { writeLink } from '../../../wizard/walk/answers.ts';
import { AnswerList } from './AnswerList.tsx';
import { carryAnswers, leaveOnly } from './outcome-page.ts';
import { linkNotices, nodeHref, type Place, readPlace } from './place.ts';

/** Shows how the reader came to an outcome, and leaves of the page what their answers call for. */
export function OutcomePanel({ data, labels, titles, node }: PanelData) {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const read = readPlace(data.routing, location.search);
    const { link, resolution } = read;
    setPlace(read);
    if (resolution.current === node) leaveOnly(resolution.known);
    carryAnswers(writeLink(data.routing, link.answers, link.stage));
  }, []);
  if (place === undefined) return null;
  const { link, resolution } = place;
  const { current, path } = resolution;
  if (path.length === 0 && link.stage === undefined) return null;
  return (
    <div>
      {linkNotices(data, place).map((notice) => (
        <p class="notice" key={notice}>
          {notice}
        </p>
      ))}
      {current !== node && (
        <p class="notice">
          {data.strings.elsewhere}{' '}
          <a href={nodeHref(data, current, link.answers, link.stage)}>{entryOf(titles, current, 'node')}</a>
        </p>
      )}
      <details class="wizard-answers">
        <summary>{data.strings.answers}</summary>
        <AnswerList data={data} labels={labels} path={path} answers={link.answers} stage={link.stage} />
      </details>
    </div>
  );
}
