import type { Answers } from '../flow/routing.ts';
import type { Values } from './draft.ts';

/** One customer's problem, from its first answer until it is cleared. Times are ISO 8601 in UTC. */
export interface Case {
  id: string;
  /** The outcome that its text was begun for. */
  node: string;
  answers: Answers;
  values: Values;
  /** The vendor's number, once filed. */
  number: string;
  filed: string | undefined;
  /** Locale of the messages to the customer. */
  messageLocale: string | undefined;
  /** Of its entry in calendars, and how often that was written. */
  uid: string;
  sequence: number;
  opened: string;
  changed: string;
}

/** The cases of a tab. `cleared` can still be brought back; it is never kept in storage. */
export interface Cases {
  open: readonly Case[];
  /** Id of the case that is worked on. */
  current: string | undefined;
  cleared: Case | undefined;
}

/** What changes in a case by typing, filing and choosing. */
export type CaseChange = Partial<
  Pick<Case, 'node' | 'answers' | 'values' | 'number' | 'filed' | 'messageLocale'>
>;

export const NO_CASES: Cases = { open: [], current: undefined, cleared: undefined };

/** Opens an empty case and goes to it; the others stay as they are. `id` and `uid` are random and new. */
export function startCase(
  cases: Cases,
  { id, uid, node, answers, now }: { id: string; uid: string; node: string; answers: Answers; now: Date },
): Cases {
  const at = now.toISOString();
  const begun: Case = {
    ...{ id, uid, node, answers, values: {}, number: '', filed: undefined, messageLocale: undefined },
    ...{ sequence: 0, opened: at, changed: at },
  };
  return { ...cases, open: [...cases.open, begun], current: id };
}

/** The case that is worked on. */
export function currentCase({ open, current }: Cases): Case | undefined {
  return open.find(({ id }) => id === current);
}

/** Goes to another case; where there is none of this id, nothing changes. */
export function switchCase(cases: Cases, id: string): Cases {
  return cases.open.some((one) => one.id === id) ? { ...cases, current: id } : cases;
}

/** Goes away from the case that is worked on; it stays open, and the next outcome asks which one is meant. */
export function leaveCase(cases: Cases): Cases {
  return { ...cases, current: undefined };
}

/** Forgets the cases that hold nothing but the one that is worked on: nobody would look for them. */
export function withoutEmpty(cases: Cases): Cases {
  return {
    ...cases,
    open: cases.open.filter((one) => one.id === cases.current || hasText(one) || one.filed !== undefined),
  };
}

/** Changes the case that is worked on. */
export function changeCase(cases: Cases, change: CaseChange, now: Date): Cases {
  return changed(cases, (one) => ({ ...one, ...change, changed: now.toISOString() }));
}

/** Counts that the case's calendar entry was written, so that the next one takes its place. */
export function countEntry(cases: Cases): Cases {
  return changed(cases, (one) => ({ ...one, sequence: one.sequence + 1 }));
}

/** Clears a case whole: answers, text, number, times and language. `undoClear()` brings back the last. */
export function clearCase(cases: Cases, id: string): Cases {
  const cleared = cases.open.find((one) => one.id === id);
  if (cleared === undefined) return cases;
  const current = cases.current === id ? undefined : cases.current;
  return { open: cases.open.filter((one) => one.id !== id), current, cleared };
}

/** Brings back what was cleared last, and goes to it. */
export function undoClear({ open, current, cleared }: Cases): Cases {
  if (cleared === undefined) return { open, current, cleared };
  return { open: [...open, cleared], current: cleared.id, cleared: undefined };
}

/** Whether anything was typed into a case: then it is asked before another begins in its place. */
export function hasText({ values, number }: Case): boolean {
  return number.trim() !== '' || Object.values(values).some((value) => value.trim() !== '');
}

/** What to do when the reader comes to an outcome. */
export type Arrival =
  /** Nothing is open: begin a case. */
  | 'start'
  /** The case that is worked on is of this outcome, or empty. */
  | 'go-on'
  /** It holds text for another outcome: ask whether to go on with it or to begin an empty one. */
  | 'ask';

/** Decides by the case that is worked on; coming by “start again” always asks where there is text. */
export function arrivalAt(cases: Cases, node: string, startsAgain: boolean): Arrival {
  const current = currentCase(cases);
  if (current === undefined) return cases.open.some(hasText) ? 'ask' : 'start';
  if (!hasText(current)) return 'go-on';
  return current.node === node && !startsAgain ? 'go-on' : 'ask';
}

/** A line of the list of cases. */
export interface CaseLine {
  id: string;
  /** Its place in the list, from 1: what the case is called while nothing may be shown. */
  place: number;
  node: string;
  opened: string;
  changed: string;
  isCurrent: boolean;
  isFiled: boolean;
  /** What identifies the customer; only of the case that was asked for. */
  shown: { customer: string; number: string } | undefined;
}

/**
 * The open cases, oldest first. Screens are shared: nothing identifies a customer but in the case that the reader
 * asked to see.
 *
 * @param reveal id of that case
 * @param customerField id of the field with the customer's name
 */
export function listCases(cases: Cases, reveal: string | undefined, customerField: string): CaseLine[] {
  return cases.open.map(({ id, node, opened, changed: at, filed, number, values }, index) => ({
    id,
    place: index + 1,
    node,
    opened,
    changed: at,
    isCurrent: id === cases.current,
    isFiled: filed !== undefined,
    shown: id === reveal ? { customer: values[customerField]?.trim() ?? '', number } : undefined,
  }));
}

function changed(cases: Cases, change: (one: Case) => Case): Cases {
  return { ...cases, open: cases.open.map((one) => (one.id === cases.current ? change(one) : one)) };
}
