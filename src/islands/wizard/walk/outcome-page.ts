import type { Condition } from '../../../wizard/flow/flow-schema.ts';
import type { Routing } from '../../../wizard/flow/routing.ts';
import { type Link, writeLink } from '../../../wizard/walk/answers.ts';
import { decide, matches } from '../../../wizard/walk/conditions.ts';
import { counted } from '../../../wizard/walk/resolve.ts';
import type { Standing } from '../../../wizard/walk/standing.ts';

/**
 * Lets the link back to the question keep what was answered, but for the answer that led here: "I don't know" would
 * be chosen there again, and lead here again.
 */
export function carryAnswers(routing: Routing, { answers, stage }: Pick<Link, 'answers' | 'stage'>): void {
  const back = document.querySelector<HTMLAnchorElement>('[data-answer-now]');
  if (back === null) return;
  const others = Object.entries(answers).filter(([question]) => question !== back.dataset['answerNow']);
  back.search = writeLink(routing, Object.fromEntries(others), stage);
}

/**
 * Hides what is for other answers, and the words that say for which. Where answers are still open, what depends on
 * them stays, with its words.
 */
export function leaveOnly(standing: Standing): void {
  const answers = counted(standing);
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]')) {
    const condition = JSON.parse(part.dataset['when'] ?? 'null') as Condition | null;
    if (condition === null) continue;
    const holds = standing.kind === 'open' ? decide(condition, answers) : matches(condition, answers);
    part.hidden = holds === false;
    for (const words of part.querySelectorAll<HTMLElement>('[data-only-for]')) words.hidden = holds === true;
  }
}

/** Hides the outcome that the answers do not lead to. */
export function hideOutcome(): void {
  const outcome = document.querySelector<HTMLElement>('[data-outcome]');
  if (outcome !== null) outcome.hidden = true;
}

/** Shows it all the same, and goes to its title. */
export function showOutcome(): void {
  const outcome = document.querySelector<HTMLElement>('[data-outcome]');
  if (outcome === null) return;
  outcome.hidden = false;
  const title = outcome.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus();
}

/** Goes to the part of the page that the address ends in, once what stands above it has its height. */
export function goToTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== '') document.getElementById(id)?.scrollIntoView();
}
