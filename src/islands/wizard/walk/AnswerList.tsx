import type { WizardData } from '../../../wizard/contract/walk-data.ts';
import type { AnswerRow } from './answer-rows.ts';

interface Props {
  strings: WizardData['strings'];
  rows: readonly AnswerRow[];
}

/** Questions and what counts as their answers, each with a link that changes it. */
export function AnswerList({ strings, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <dl>
      {rows.map(({ question, title, answer, href, changes }) => (
        <div key={question}>
          <dt>{title}</dt>
          <dd>
            <span>{answer}</span>
            <a href={href}>
              {strings.change} <span class="visually-hidden">{changes}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was taken for granted, since the reader came from a stage: said to be so. */
export function AssumedList({ strings, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <>
      <p class="wizard-given">{strings.given}</p>
      <AnswerList strings={strings} rows={rows} />
    </>
  );
}
