import { entryOf } from '../../lib/entry.ts';
import type { Answers, Routing } from '../flow/routing.ts';
import { type Beside, type Resolution, resolve, type Step } from './resolve.ts';

/** How answers stand to a node of the flow. */
export interface Standing {
  /**
   * `reached`: the answers lead to the node, or over it. `open`: they may, once others are given as well.
   * `excluded`: whatever else is answered, they lead elsewhere.
   */
  kind: 'reached' | 'open' | 'excluded';
  /** The reader's answers that count there. */
  known: Answers;
  /** What was taken for granted on the way there. */
  assumed: Answers;
  /** Questions passed on the way there, or as far as the answers lead, in order: without those that are open. */
  path: readonly Step[];
  /** Questions still to be answered on one way there, in order. */
  open: readonly string[];
  /** Questions on that way that the form of the request asks. */
  inForm: readonly string[];
}

/** Tells how answers stand to a node: for a page that an address names, whatever its answers are. */
export function standingAt(routing: Routing, node: string, answers: Answers, beside: Beside = {}): Standing {
  const here = { ...beside, asks: (question: string) => question === node };
  // What the form asks is passed over, unless the node lies behind one of its answers.
  const way =
    wayTo(routing, node, answers, here) ?? wayTo(routing, node, answers, { ...beside, asks: () => true });
  if (way === undefined) {
    const { path } = resolve(routing, answers, here);
    return { kind: 'excluded', known: {}, assumed: {}, path, open: [], inForm: [] };
  }
  const own = answersOf(routing, { ...beside.profile, ...answers });
  const known = Object.entries(way.known).filter(([question, option]) => own[question] === option);
  const open = Object.keys(way.known).filter((question) => own[question] !== way.known[question]);
  return {
    kind: open.length === 0 ? 'reached' : 'open',
    known: Object.fromEntries(known),
    assumed: way.assumed,
    path: way.path.filter(({ question }) => !open.includes(question)),
    open,
    inForm: way.inForm,
  };
}

/** The answers that their questions offer. */
function answersOf({ questions }: Routing, answers: Answers): Answers {
  const offered = Object.entries(answers).filter(
    ([question, option]) =>
      Object.hasOwn(questions, question) && entryOf(questions, question, 'question').options.includes(option),
  );
  return Object.fromEntries(offered);
}

/** The first way to a node that keeps the answers and fills in what is open; depth first, in the flow's order. */
function wayTo(
  routing: Routing,
  node: string,
  answers: Answers,
  beside: Beside = {},
): Resolution | undefined {
  const here = resolve(routing, answers, beside);
  const { current, kind, path } = here;
  if (current === node || path.some(({ question }) => question === node)) return here;
  if (kind === 'outcome') return undefined;
  for (const option of entryOf(routing.questions, current, 'question').options) {
    const way = wayTo(routing, node, { ...answers, [current]: option }, beside);
    if (way !== undefined) return way;
  }
  return undefined;
}
