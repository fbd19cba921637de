import type { QuestionView } from '../../../wizard/contract/walk-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { decide } from '../../../wizard/walk/conditions.ts';

/** What an option asks of the reader where these answers stand; `undefined` where nothing. */
export function boundBy(
  { commits, commitsWhen }: QuestionView['options'][number],
  answers: Answers,
): string | undefined {
  return commitsWhen === undefined || decide(commitsWhen, answers) !== false ? commits : undefined;
}
