import type { Answers, Routing } from '../flow/routing.ts';
import { matches } from './conditions.ts';

/** Where a reader stands. */
export interface Resolution {
  /** Questions answered on the way, in order. */
  readonly path: readonly Step[];
  /** Id of the question to ask or of the outcome reached. */
  readonly current: string;
  readonly isOutcome: boolean;
  /** The answers that count for conditions: those of the path and those given by the stage. */
  readonly known: Answers;
  /** An answer on the path that its question does not offer; the walk stops there. */
  readonly rejected?: Step;
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
  for (let question = routing.questions[current]; question !== undefined; ) {
    const option = answers[current];
    if (option === undefined) return end(path, current, false, known);
    const step = Object.freeze({ question: current, option });
    if (!question.options.includes(option)) return end(path, current, false, known, step);
    path.push(step);
    known[current] = option;
    current = wayOut(question.next, known);
    question = routing.questions[current];
  }
  return end(path, current, true, known);
}

/** The first way that holds. */
function wayOut(next: Routing['questions'][string]['next'], known: Answers): string {
  const rule = next.find(({ when }) => when === undefined || matches(when, known));
  if (rule === undefined)
    throw new Error('Unexpected end of the ways out of a question, expected a default.');
  return rule.goto;
}

function end(path: Step[], current: string, isOutcome: boolean, known: Answers, rejected?: Step): Resolution {
  const resolution = { path: Object.freeze(path), current, isOutcome, known: Object.freeze(known) };
  return Object.freeze(rejected === undefined ? resolution : { ...resolution, rejected });
}
