import { isOld } from '../../wizard/flow/fact-age.ts';

/** Shows at each fact whether it has not been compared with its source for a year. */
export function showOldFacts(today: Date): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-compared]'))
    mark.hidden = !isOld(mark.dataset['compared'] ?? '', today);
}
