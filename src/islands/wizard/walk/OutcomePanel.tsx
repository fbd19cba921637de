import { useEffect, useState } from 'preact/hooks';
import type { Condition } from '../../../wizard/flow/flow-schema.ts';
import type { Answers, Routing } from '../../../wizard/flow/routing.ts';
import { writeLink } from '../../../wizard/walk/answers.ts';
import { matches } from '../../../wizard/walk/conditions.ts';
import { AnswerList, type Labels } from './AnswerList.tsx';
import { linkNotices, nodeHref, type Place, readPlace, type WizardData } from './place.ts';

interface Props {
  data: WizardData;
  labels: Labels;
  /** Titles of all nodes. */
  titles: Readonly<Record<string, string>>;
  /** The outcome of this page. */
  node: string;
}

/** Shows how the reader came to an outcome, and leaves of the page what their answers call for. */
export function OutcomePanel({ data, labels, titles, node }: Props) {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const read = readPlace(data.routing, location.search);
    setPlace(read);
    if (read.resolution.current === node) leaveOnly(read.resolution.known);
    carryAnswers(data.routing, read);
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
          {data.strings['elsewhere']}{' '}
          <a href={nodeHref(data, current, link.answers, link.stage)}>{titles[current]}</a>
        </p>
      )}
      <details class="wizard-answers">
        <summary>{data.strings['answers']}</summary>
        <AnswerList data={data} labels={labels} path={path} answers={link.answers} stage={link.stage} />
      </details>
    </div>
  );
}

/** Lets the link back to the question keep what was answered. */
function carryAnswers(routing: Routing, { link }: Place): void {
  const back = document.querySelector<HTMLAnchorElement>('.wizard-answer-now');
  if (back !== null) back.search = writeLink(routing, link.answers, link.stage);
}

/** Hides what is for other answers, and the words that say for which. */
function leaveOnly(known: Answers): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !matches(JSON.parse(part.dataset['when'] ?? '') as Condition, known);
  for (const words of document.querySelectorAll<HTMLElement>('.wizard-only-for')) words.hidden = true;
}
