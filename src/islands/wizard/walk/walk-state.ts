import type { Answers } from '../../../wizard/flow/routing.ts';
import { resolve } from '../../../wizard/walk/resolve.ts';
import type { Labels } from './AnswerList.tsx';
import { linkNotices, nodeHref, readPlace, type WizardData } from './place.ts';

/** A question in the reader's language. */
export interface QuestionView {
  title: string;
  why?: string | undefined;
  stage: string;
  options: { id: string; label: string; hint?: string | undefined; commits?: string | undefined }[];
}

/** Question id → its words. */
export type Questions = Readonly<Record<string, QuestionView>>;

/** Where a walk stands. */
export interface WalkState {
  /** The question that is asked. */
  node: string;
  answers: Answers;
  stage?: string | undefined;
  notices: string[];
}

/**
 * Reads where an address of the wizard stands: the question that it names, or where its answers lead.
 *
 * @returns the address of an outcome's page where the answers lead to one
 */
export function stateAt(
  data: WizardData,
  questions: Questions,
  { pathname, search }: { pathname: string; search: string },
): WalkState | string {
  const { routing, home } = data;
  const place = readPlace(routing, search);
  const { link, resolution } = place;
  const { answers, stage } = link;
  const own = pathname.slice(home.length).replace(/\/$/, '');
  const named = questions[own] !== undefined ? own : undefined;
  const goesOn = named === undefined && (stage !== undefined || Object.keys(answers).length > 0);
  if (goesOn && resolution.isOutcome) return nodeHref(data, resolution.current, answers, stage);
  const node = named ?? (goesOn ? resolution.current : routing.start);
  return { node, answers, stage, notices: linkNotices(data, place) };
}

/** The questions answered before the one that is asked, in order. */
export function stepsBefore({ routing }: WizardData, { node, answers, stage }: WalkState) {
  const { path } = resolve(routing, answers, stage);
  const index = path.findIndex(({ question }) => question === node);
  return index < 0 ? path : path.slice(0, index);
}

/** The stored answer of the question shown, if it is one that is offered. */
export function offered(questions: Questions, { node, answers }: WalkState): string | undefined {
  return questions[node]?.options.find(({ id }) => id === answers[node])?.id;
}

/** Titles and labels, as the list of answers takes them. */
export function labelsOf(questions: Questions): Labels {
  return Object.fromEntries(
    Object.entries(questions).map(([id, { title, options }]) => [
      id,
      { title, options: Object.fromEntries(options.map((option) => [option.id, option.label])) },
    ]),
  );
}
