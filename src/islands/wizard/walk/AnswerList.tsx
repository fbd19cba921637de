import { fill } from '../../../lib/fill.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Step } from '../../../wizard/walk/resolve.ts';
import { nodeHref, type WizardData } from './place.ts';

/** Titles of questions and labels of options. */
export type Labels = Readonly<Record<string, { title: string; options: Readonly<Record<string, string>> }>>;

interface Props {
  data: WizardData;
  labels: Labels;
  path: readonly Step[];
  answers: Answers;
  stage?: string | undefined;
}

/**
 * What was answered, each with a link that changes it and keeps the others. From a stage, what is taken as known
 * can be changed too: its link leaves the stage and carries the rest as answers.
 */
export function AnswerList({ data, labels, path, answers, stage }: Props) {
  const { strings, routing, home } = data;
  const given = (stage !== undefined && routing.stages[stage]?.given) || {};
  const assumed = Object.entries(given).map(([question, option]) => ({ question, option }));
  if (assumed.length + path.length === 0) return null;
  const row = ({ question, option }: Step, href: string) => (
    <div key={question}>
      <dt>{labels[question]?.title}</dt>
      <dd>
        <span>{labels[question]?.options[option]}</span>
        <a href={href}>
          {strings['change']}{' '}
          <span class="visually-hidden">
            {fill(strings['changeAnswer'] ?? '', { question: labels[question]?.title ?? '' })}
          </span>
        </a>
      </dd>
    </div>
  );
  return (
    <>
      {assumed.length > 0 && <p class="wizard-given">{strings['given']}</p>}
      <dl>
        {assumed.map((step) => row(step, nodeHref(data, step.question, { ...answers, ...given })))}
        {path.map((step) => row(step, nodeHref(data, step.question, answers, stage)))}
      </dl>
      <p>
        <a href={home}>{strings['restart']}</a>
      </p>
    </>
  );
}
