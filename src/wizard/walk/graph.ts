import { entryOf } from '../../lib/entry.ts';
import type { Answers, Routing, Rule } from '../flow/routing.ts';
import { decide, testsOf } from './conditions.ts';
import { type Beside, resolve, type Step } from './resolve.ts';

/** One full way through the flow. */
export interface Walk {
  answers: Answers;
  path: readonly Step[];
  outcome: string;
}

/**
 * Where an option leads: one place, or several whose conditions depend on other questions. The last is the one
 * for "otherwise".
 */
export function destinations(routing: Routing, question: string, option: string): Rule[] {
  const open: Rule[] = [];
  for (const { when, goto } of entryOf(routing.questions, question, 'question').next) {
    const holds = when === undefined ? true : decide(when, { [question]: option });
    if (holds === true) return [...open, { goto }];
    if (holds === undefined) open.push({ when, goto });
  }
  return open;
}

/** Every node that a question can lead to, whatever else was answered; none for an outcome. */
export function successors(routing: Routing, question: string): Set<string> {
  const options = routing.questions[question]?.options ?? [];
  return new Set(
    options.flatMap((option) => destinations(routing, question, option)).map(({ goto }) => goto),
  );
}

/**
 * Finds a way that comes back to where it was, as the ids along it (`['a', 'b', 'a']`), or `undefined`.
 *
 * Depth-first search; a node on the stack that is met again closes a cycle.
 */
export function findCycle(routing: Routing): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, stack: string[]): string[] | undefined => {
    if (stack.includes(node)) return [...stack.slice(stack.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of successors(routing, node)) {
      const cycle = visit(next, [...stack, node]);
      if (cycle !== undefined) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const question of Object.keys(routing.questions)) {
    const cycle = visit(question, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

/**
 * Gives every combination of answers that leads to an outcome, from the start or from a stage's first question; what
 * the form asks is answered too, as it is without script. Their number grows with the product of the options along the
 * longest way.
 *
 * @param optionsOf which options of a question are tried; all where absent
 */
export function* walks(
  routing: Routing,
  beside: Beside = {},
  answers: Answers = {},
  optionsOf: (question: string) => readonly string[] = (id) =>
    entryOf(routing.questions, id, 'question').options,
): Generator<Walk> {
  const { kind, current, path } = resolve(routing, answers, { ...beside, asks: () => true });
  if (kind === 'outcome') yield { answers, path, outcome: current };
  else
    for (const option of optionsOf(current))
      yield* walks(routing, beside, { ...answers, [current]: option }, optionsOf);
}

/**
 * Gives of each question one option for each way in which its options are told apart: two that no way out names
 * differently lead to the same places, so that walking one of them is enough.
 */
export function distinctOptions(routing: Routing): (question: string) => readonly string[] {
  const tests = Object.values(routing.questions)
    .flatMap(({ next }) => next)
    .flatMap(({ when }) => (when === undefined ? [] : [testsOf(when)]));
  return (question) => {
    const seen = new Map<string, string>();
    for (const option of entryOf(routing.questions, question, 'question').options) {
      const named = tests.flatMap((test, index) =>
        test.some((one) => one.question === question && one.option === option) ? [index] : [],
      );
      const key = named.join();
      if (!seen.has(key)) seen.set(key, option);
    }
    return [...seen.values()];
  };
}
