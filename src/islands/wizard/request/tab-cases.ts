import type { Answers } from '../../../wizard/flow/routing.ts';
import { caseStore } from '../../../wizard/request/case-store.ts';
import {
  arrivalAt,
  type Case,
  type CaseChange,
  type Cases,
  changeCase,
  clearCase,
  countEntry,
  currentCase,
  hasText,
  leaveCase,
  NO_CASES,
  startCase,
  switchCase,
  undoClear,
  withoutEmpty,
} from '../../../wizard/request/cases.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { CASES_KEY } from './leave-case.ts';

/** What a reader should know of the tab's storage; `undefined` while all is well. */
export type StorageTrouble = 'not-kept' | 'not-read' | undefined;

/** Where the reader stands: the outcome, and the answers that led there. */
interface Here {
  node: string;
  /** Without those that the form asks. */
  answers: Answers;
  /** Questions that the form asks: a case keeps its own answers to them. */
  inForm: readonly string[];
}

// One value for all islands of a page: what one of them changes, the others show.
const store = caseStore(() => sessionStorage, CASES_KEY);
const listeners = new Set<() => void>();
let cases: Cases = NO_CASES;
let trouble: StorageTrouble;
let here: Here | undefined;
/** Answers to the form's questions that the address brought: they hold for the case that is then worked on. */
let brought: Answers = {};

/** The cases of this tab as they stand now, and whether storage keeps them. */
export function tabCases(): { cases: Cases; trouble: StorageTrouble } {
  return { cases, trouble };
}

/** Calls back whenever a case changes. @returns ends that */
export function onCases(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Says at which outcome the reader is, once the script runs and when their profile changes: the case of this outcome
 * goes on, or an empty one begins; where text waits that may be another customer's, none is current until they chose.
 */
export function arriveAt(node: string, answers: Answers, inForm: readonly string[] = []): void {
  const isFirst = here === undefined;
  brought = picked(answers, (question) => inForm.includes(question));
  here = { node, answers: picked(answers, (question) => !inForm.includes(question)), inForm };
  if (isFirst) addEventListener('pageshow', ({ persisted }) => persisted && load());
  load();
}

/** Changes the case that is worked on; where none is, one begins. */
export function change(what: CaseChange): void {
  update(changeCase(current() === undefined ? begun(cases) : cases, what, new Date()));
}

/** Puts text into a field of the current case. @param key id of a field, or one of its keys (see `began.ts`) */
export function type(key: string, text: string): void {
  typeAll({ [key]: text });
}

/** Puts several texts at once, where one says what another means. */
export function typeAll(texts: Values): void {
  change({ values: { ...current()?.values, ...texts } });
}

/** Answers a question of the form. */
export function answer(question: string, option: string): void {
  change({ answers: { ...current()?.answers, [question]: option } });
}

/** What stands in a field of the current case. */
export function typedIn(key: string): string {
  return current()?.values[key] ?? '';
}

/** Counts that the calendar entry of the current case was written. @returns the case as it now stands */
export function countWritten(): Case | undefined {
  update(countEntry(cases));
  return current();
}

/** Begins an empty case here; the others stay open. */
export function startEmpty(): void {
  update(begun(leaveCase(cases)));
}

/** Takes a case along to this outcome, with the answers that led here. */
export function goOnHere(id: string): void {
  update(moved(switchCase(cases, id)));
}

/** Goes to a case as it stands, before its own page is opened. */
export function switchTo(id: string): void {
  update(switchCase(cases, id));
}

/** Clears a case whole. Where it was the current one, an empty one takes its place. */
export function clear(id: string): void {
  const next = clearCase(cases, id);
  update(id === cases.current ? begun(next) : next);
}

/** Brings back what was cleared last; what is worked on stays, unless it is empty and the other belongs here. */
export function undo(): void {
  const { cleared } = cases;
  if (cleared === undefined) return;
  const replaced = current();
  const back = undoClear(cases);
  const stays = replaced !== undefined && (hasText(replaced) || !isHere(cleared));
  update(withoutEmpty(stays ? switchCase(back, replaced.id) : back));
}

function current(): Case | undefined {
  return currentCase(cases);
}

function load(): void {
  const loaded = store.load();
  if (loaded.kind === 'refused') trouble = 'not-read';
  if (loaded.kind === 'blocked') trouble = 'not-kept';
  cases = loaded.kind === 'read' ? loaded.cases : NO_CASES;
  if (here === undefined) return;
  const arrival = arrivalAt(cases, here.node, false);
  const before = cases;
  if (arrival === 'ask') cases = withoutEmpty(leaveCase(cases));
  else if (arrival === 'start') cases = begun(cases);
  else cases = moved(cases);
  if (before !== cases && cases.open.length > 0) keep();
  tell();
}

/** The current case at this outcome. */
function moved(all: Cases): Cases {
  const one = currentCase(all);
  if (here === undefined || one === undefined) return all;
  const answers = answersHere(here, one.answers);
  if (isHere(one) && JSON.stringify(answers) === JSON.stringify(one.answers)) return all;
  return changeCase(all, { node: here.node, answers }, new Date());
}

/** The answers that led here, with those to the form's questions: the address's, once, else the case's own. */
function answersHere({ answers, inForm }: Here, own: Answers): Answers {
  const chosen = { ...picked(own, (question) => inForm.includes(question)), ...brought };
  brought = {};
  return { ...answers, ...chosen };
}

function isHere({ node, answers }: Case): boolean {
  const walked = picked(answers, (question) => !here?.inForm.includes(question));
  return here?.node === node && JSON.stringify(here.answers) === JSON.stringify(walked);
}

function picked(answers: Answers, isWanted: (question: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => isWanted(question)));
}

function begun(all: Cases): Cases {
  if (here === undefined) throw new Error('Unexpected case without an outcome, expected arriveAt() before.');
  const { node } = here;
  const answers = answersHere(here, {});
  return withoutEmpty(startCase(all, { id: randomId(), uid: randomId(), node, answers, now: new Date() }));
}

function update(next: Cases): void {
  cases = next;
  keep();
  tell();
}

function keep(): void {
  if (store.save(cases) !== 'kept') trouble = 'not-kept';
  else if (trouble === 'not-kept') trouble = undefined;
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** 128 random bits; `randomUUID()` exists on secure origins alone, and the site may be served inside a company. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
