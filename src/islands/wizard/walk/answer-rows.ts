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

/** What was taken for granted, what the profile answers and what was answered: each with a link that changes it alone. */
export function answerRows(
  data: WizardData,
  labels: Labels,
  path: readonly Step[],
  answers: Answers,
  stage: string | undefined,
): { assumed: AnswerRow[]; profiled: AnswerRow[]; answered: AnswerRow[] } {
  const row = ({ question, option }: Step): AnswerRow => {
    const { title, options } = entryOf(labels, question, 'question');
    const answer = entryOf(options, option, `option of "${question}"`);
    const href = nodeHref(data, question, answers, stage);
    return { question, title, answer, href, changes: fill(data.strings.changeAnswer, { question: title }) };
  };
  return {
    assumed: path.filter(({ given }) => given === 'stage').map(row),
    profiled: path.filter(({ given }) => given === 'profile').map(row),
    answered: path.filter(({ given }) => !given).map(row),
  };
}
