import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { Labels, WizardData } from '../../../wizard/contract/walk-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Step } from '../../../wizard/walk/resolve.ts';
import { nodeHref } from './place.ts';

/** An answer in words, with the link that changes it. */
export interface AnswerRow {
  question: string;
  title: string;
  answer: string;
  href: string;
  /** What the link changes, for readers who hear it alone. */
  changes: string;
}

/**
 * What was answered, each with a link that changes it and keeps the others. From a stage, what is taken as known
 * can be changed too: its link leaves the stage and carries the rest as answers.
 */
export function answerRows(
  data: WizardData,
  labels: Labels,
  path: readonly Step[],
  answers: Answers,
  stage: string | undefined,
): { assumed: AnswerRow[]; answered: AnswerRow[] } {
  const given = stage === undefined ? {} : entryOf(data.routing.stages, stage, 'stage').given;
  const row = ({ question, option }: Step, href: string): AnswerRow => {
    const { title, options } = entryOf(labels, question, 'question');
    const answer = entryOf(options, option, `option of "${question}"`);
    return { question, title, answer, href, changes: fill(data.strings.changeAnswer, { question: title }) };
  };
  return {
    assumed: Object.entries(given).map(([question, option]) =>
      row({ question, option }, nodeHref(data, question, { ...answers, ...given })),
    ),
    answered: path.map((step) => row(step, nodeHref(data, step.question, answers, stage))),
  };
}
