import type { Labels, WizardData } from '../../../wizard/contract/walk-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Step } from '../../../wizard/walk/resolve.ts';
import { type AnswerRow, answerRows } from './answer-rows.ts';

interface Props {
  data: WizardData;
  labels: Labels;
  path: readonly Step[];
  answers: Answers;
  stage?: string | undefined;
}

/** What was answered and what is taken as known, each with a link that changes it. */
export function AnswerList({ data, labels, path, answers, stage }: Props) {
  const { strings, home } = data;
  const { assumed, answered } = answerRows(data, labels, path, answers, stage);
  if (assumed.length + answered.length === 0) return null;
  const row = ({ question, title, answer, href, changes }: AnswerRow) => (
    <div key={question}>
      <dt>{title}</dt>
      <dd>
        <span>{answer}</span>
        <a href={href}>
          {strings.change} <span class="visually-hidden">{changes}</span>
        </a>
      </dd>
    </div>
  );
  return (
    <>
      {assumed.length > 0 && <p class="wizard-given">{strings.given}</p>}
      <dl>
        {assumed.map(row)}
        {answered.map(row)}
      </dl>
      <p>
        <a href={home}>{strings.restart}</a>
      </p>
    </>
  );
}
