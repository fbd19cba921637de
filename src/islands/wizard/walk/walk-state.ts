import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { Labels, Questions, WalkerData } from '../../../wizard/contract/walk-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { questionsLeft } from '../../../wizard/walk/questions-left.ts';
import { counted, resolve, type Step } from '../../../wizard/walk/resolve.ts';
import { linkNotices, type Notice, nodeHref, type Place, readPlace } from './place.ts';

/** Where a walk stands. */
export interface WalkState {
  /** The question that is asked. */
  node: string;
  answers: Answers;
  stage?: string | undefined;
  /** What the reader's profile answers. */
  profile?: Answers | undefined;
  notices: Notice[];
}

/** Where a reader goes: to the question of a state, or to the page of an outcome. */
export type Move = { kind: 'ask'; href: string; state: WalkState } | { kind: 'leave'; href: string };

/** Reads where an address of the wizard stands: the question that it names, or where its answers lead. */
export function stateAt(
  data: WalkerData,
  questions: Questions,
  { pathname, search }: { pathname: string; search: string },
  profile?: Answers,
): Move {
  const { routing, home } = data;
  const place = readPlace(routing, search, profile);
  const { link, resolution } = place;
  const { answers, stage } = link;
  const own = pathname.slice(home.length).replace(/\/$/, '');
  const named = Object.hasOwn(questions, own) ? own : undefined;
  const isBegun = stage !== undefined || Object.keys(answers).length > 0;
  const goesOn = named === undefined && (isBegun || profile?.[routing.start] !== undefined);
  if (goesOn && resolution.kind === 'outcome')
    return { kind: 'leave', href: nodeHref(data, resolution.current, answers, stage) };
  const node = named ?? (goesOn ? resolution.current : routing.start);
  const notices = [...linkNotices(data, place), ...standingNotices(data, questions, place, node)];
  const state = { node, answers, stage, profile, notices };
  return { kind: 'ask', href: nodeHref(data, node, answers, stage), state };
}

/** As `stateAt()`, but a question that the profile answers is passed over: nobody asked for it by name. */
export function stateFrom(
  data: WalkerData,
  questions: Questions,
  address: { pathname: string; search: string },
  profile: Answers,
): Move {
  const named = stateAt(data, questions, address, profile);
  const isAnswered = named.kind === 'ask' && profile[named.state.node] !== undefined;
  if (!isAnswered) return named;
  return stateAt(data, questions, { pathname: data.home, search: address.search }, profile);
}

/** How a question stands at an address without answers: as the server writes it. */
export function unanswered(data: WalkerData, questions: Questions, node: string): WalkState {
  const notices = standingNotices(data, questions, readPlace(data.routing, ''), node);
  return { node, answers: {}, notices };
}

/** Says where a question is asked before its time, or after answers that do without it. */
function standingNotices(
  data: WalkerData,
  questions: Questions,
  { link, resolution, standing }: Place,
  node: string,
): Notice[] {
  const { strings } = data;
  const { answers, stage } = link;
  const { kind, open } = standing(node);
  const [first] = open;
  if (kind === 'excluded')
    return [
      {
        text: strings.excluded,
        way: { href: nodeHref(data, resolution.current, answers, stage), label: strings.goOn },
      },
    ];
  if (first === undefined) return [];
  const label = entryOf(questions, first, 'question').title;
  return [{ text: strings.early, way: { href: nodeHref(data, first, answers, stage), label } }];
}

/** The answers with that to the question that is asked; what the profile says anyway is no answer of the walk. */
export function withAnswer({ node, answers, profile }: WalkState, option: string): Answers {
  if (profile?.[node] !== option) return { ...answers, [node]: option };
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== node));
}

/** Where the answer to the question that is asked leads. */
export function moveOn(data: WalkerData, state: WalkState, option: string): Move {
  const { stage, profile } = state;
  const answers = withAnswer(state, option);
  const { current, kind } = resolve(data.routing, answers, { stage, profile });
  const href = nodeHref(data, current, answers, stage);
  if (kind === 'outcome') return { kind: 'leave', href };
  return { kind: 'ask', href, state: { node: current, answers, stage, profile, notices: [] } };
}

/** The questions answered before the one that is asked, in order. */
export function stepsBefore({ routing }: WalkerData, state: WalkState): readonly Step[] {
  const { node, answers, stage, profile } = state;
  const { path } = resolve(routing, answers, { stage, profile });
  const index = path.findIndex(({ question }) => question === node);
  return index < 0 ? path : path.slice(0, index);
}

/** What decides which words of an option hold: the answers on the path, and what was taken for granted. */
export function countedIn({ routing }: WalkerData, { answers, stage, profile }: WalkState): Answers {
  return counted(resolve(routing, answers, { stage, profile }));
}

/** How many questions there may still be, in words. */
export function leftWords({ routing, strings }: WalkerData, state: WalkState): string {
  const { node, answers, stage, profile } = state;
  const count = questionsLeft(routing, node, answers, { stage, profile });
  return count === 0 ? strings.leftNone : fill(strings.left, { count });
}

/** The stored answer of the question shown, else the profile's, if it is one that is offered. */
export function offered(questions: Questions, { node, answers, profile }: WalkState): string | undefined {
  const answer = answers[node] ?? profile?.[node];
  return questions[node]?.options.find(({ id }) => id === answer)?.id;
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

/** Ids of what describes the group of answers; `undefined` where nothing does. */
export function describedBy(why: string | undefined, hasFailed: boolean): string | undefined {
  const ids = [why === undefined ? [] : ['wizard-why'], hasFailed ? ['wizard-error'] : []].flat();
  return ids.length > 0 ? ids.join(' ') : undefined;
}
