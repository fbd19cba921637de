import type { Answers, Routing } from '../flow/routing.ts';
import { matches } from './conditions.ts';

/** Where a reader stands: at a `question` to be answered, at an `outcome`, or at one whose answer was `rejected`. */
export type Resolution = Replay &
  (
    | { readonly kind: 'question' }
    | { readonly kind: 'outcome' }
    /** An answer on the path that its question does not offer; the walk stops there. */
    | { readonly kind: 'rejected'; readonly rejected: Step }
  );

interface Replay {
  /** Questions answered on the way, in order. */
  readonly path: readonly Step[];
  /** Id of the question to ask or of the outcome reached. */
  readonly current: string;
  /** The answers that count for conditions: those of the path and those given by the stage. */
  readonly known: Answers;
}

/** A question and the option chosen. */
export interface Step {
  readonly question: string;
  readonly option: string;
}

/**
 * Replays the answers from the first question on. Nothing is stored: the same answers always lead to the same
 * place. Answers to questions off the path are left alone and count for nothing, so that they are there again
 * when an earlier answer changes back.
 *
 * @param routing a flow without errors (see check-flow.ts): it ends for every input
 * @param answers any record, as read from a URL
 * @param stage where the reader comes from; its questions before `first` are taken as answered
 * @returns frozen
 */
export function resolve(routing: Routing, answers: Answers, stage?: string): Resolution {
  const from =
    stage !== undefined && Object.hasOwn(routing.stages, stage) ? routing.stages[stage] : undefined;
  const { first, given } = from ?? { first: routing.start, given: {} };
  const path: Step[] = [];
  const known: Record<string, string> = { ...given };
  let current = first;
  const stand = (): Replay => ({ path: Object.freeze(path), current, known: Object.freeze(known) });
  for (let question = routing.questions[current]; question !== undefined; ) {
    const option = answers[current];
    if (option === undefined) return Object.freeze({ kind: 'question', ...stand() });
    const step = Object.freeze({ question: current, option });
    if (!question.options.includes(option))
      return Object.freeze({ kind: 'rejected', rejected: step, ...stand() });
    path.push(step);
    known[current] = option;
    current = wayOut(question.next, known);
    question = routing.questions[current];
  }
  return Object.freeze({ kind: 'outcome', ...stand() });
}

/** The first way that holds. */
function wayOut(next: Routing['questions'][string]['next'], known: Answers): string {
  const rule = next.find(({ when }) => when === undefined || matches(when, known));
  if (rule === undefined)
    throw new Error('Unexpected end of the ways out of a question, expected a default.');
  return rule.goto;
}
