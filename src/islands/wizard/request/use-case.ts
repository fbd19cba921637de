import { useEffect, useState } from 'preact/hooks';
import type { Case, Cases } from '../../../wizard/request/cases.ts';
import { currentCase } from '../../../wizard/request/cases.ts';
import { onCases, type StorageTrouble, tabCases } from './tab-cases.ts';

export {
  answer,
  arriveAt,
  change,
  countWritten,
  startEmpty,
} from './tab-cases.ts';

/** The cases of this tab; a component that uses them is drawn anew when they change. */
export interface UsedCases {
  cases: Cases;
  /**
   * The case that is worked on, with its values, number, time of filing, language of the messages, uid and sequence.
   * `undefined` before the script ran, and while the reader is asked which case is meant: show nobody's text then.
   */
  current: Case | undefined;
  trouble: StorageTrouble;
}

/**
 * Gives the cases of this tab. What changes them are the functions beside it; `arriveAt(node, answers)` is called once
 * by the island of a page (on an outcome with a request, by `Request`).
 */
export function useCase(): UsedCases {
  const [{ cases, trouble }, show] = useState(tabCases);
  useEffect(() => {
    show(tabCases());
    return onCases(() => show(tabCases()));
  }, []);
  return { cases, current: currentCase(cases), trouble };
}
