import type { Condition } from '../../../wizard/flow/flow-schema.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { matches } from '../../../wizard/walk/conditions.ts';

/** Lets the link back to the question keep what was answered. @param query as {@link writeLink} gives it */
export function carryAnswers(query: string): void {
  const back = document.querySelector<HTMLAnchorElement>('[data-answer-now]');
  if (back !== null) back.search = query;
}

/** Hides what is for other answers, and the words that say for which. */
export function leaveOnly(known: Answers): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]')) {
    const condition = JSON.parse(part.dataset['when'] ?? 'null') as Condition | null;
    part.hidden = condition !== null && !matches(condition, known);
  }
  for (const words of document.querySelectorAll<HTMLElement>('[data-only-for]')) words.hidden = true;
}
