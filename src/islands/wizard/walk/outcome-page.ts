import type { Condition } from '../../../wizard/flow/flow-schema.ts';
import { decide, testsOf } from '../../../wizard/walk/conditions.ts';
import { counted } from '../../../wizard/walk/resolve.ts';
import type { Standing } from '../../../wizard/walk/standing.ts';

/**
 * Hides what is for other answers, and opens what is for these, without the words that say for which. What depends on an
 * answer that is still open, or that the form has not got yet, stays folded below its words; only advice on a choice in
 * the form waits for the choice.
 */
export function leaveOnly(standing: Standing): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]')) {
    const condition = JSON.parse(part.dataset['when'] ?? 'null') as Condition | null;
    if (condition === null) continue;
    const holds = holdsAt(condition, standing);
    const waits = standing.kind !== 'open' && part.dataset['waits'] !== undefined;
    part.hidden = holds === false || (holds === undefined && waits);
    for (const words of part.querySelectorAll<HTMLElement>('[data-only-for]')) {
      const fold = words.closest('details');
      // One that the reader opened stays as it is.
      if (fold !== null && (holds === true || words.hidden)) fold.open = holds === true;
      words.hidden = holds === true;
    }
  }
}

/** Whether a condition holds where the answers stand; `undefined` where that depends on an answer to come. */
export function holdsAt(condition: Condition, standing: Standing): boolean | undefined {
  const answers = counted(standing);
  if (standing.kind === 'open') return decide(condition, answers);
  // A question off the path has no answer and gets none: no option is called so.
  const off = testsOf(condition).filter(({ question }) => !standing.inForm.includes(question));
  return decide(condition, { ...Object.fromEntries(off.map(({ question }) => [question, ''])), ...answers });
}

/** Shows the outcome, or hides it where the answers do not lead to it. */
export function showOutcome(isShown: boolean): void {
  const outcome = document.querySelector<HTMLElement>('[data-outcome]');
  if (outcome !== null) outcome.hidden = !isShown;
}

/** Goes to the outcome's title. */
export function showTitle(): void {
  const title = document.querySelector<HTMLElement>('[data-outcome] h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus();
}

/** Goes to the part of the page that the address ends in, once what stands above it has its height. */
export function goToTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== '') document.getElementById(id)?.scrollIntoView();
}
