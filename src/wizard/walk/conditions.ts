import type { Condition } from '../flow/flow-schema.ts';
import type { Answers } from '../flow/routing.ts';

/** Tells whether a condition holds; a question without an answer fails every test on it. */
export function matches(condition: Condition, answers: Answers): boolean {
  return decide(condition, answers) === true;
}

/**
 * Decides a condition as far as the answers allow: `undefined` where it depends on a question that has none.
 *
 * Three-valued logic (Kleene): one false part decides `all`, one true part decides `any`.
 */
export function decide(condition: Condition, answers: Answers): boolean | undefined {
  if (isAll(condition)) return decideAll(condition.all.map((part) => decide(part, answers)));
  if (isAny(condition)) {
    const none = decideAll(condition.any.map((part) => not(decide(part, answers))));
    return not(none);
  }
  const [question, wanted] = testOf(condition);
  const answer = answers[question];
  return answer === undefined ? undefined : wanted.includes(answer);
}

/** Every question–option pair that a condition names. */
export function testsOf(condition: Condition): { question: string; option: string }[] {
  if (isAll(condition)) return condition.all.flatMap(testsOf);
  if (isAny(condition)) return condition.any.flatMap(testsOf);
  const [question, options] = testOf(condition);
  return options.map((option) => ({ question, option }));
}

function decideAll(parts: (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

/** Whether every part must hold. */
export function isAll(condition: Condition): condition is { all: Condition[] } {
  return 'all' in condition;
}

/** Whether one part is enough. */
export function isAny(condition: Condition): condition is { any: Condition[] } {
  return 'any' in condition;
}

/** The one question that a test is about, and the options that pass. */
export function testOf(condition: Condition): [question: string, options: string[]] {
  const [question, wanted] = Object.entries(condition)[0] as [string, string | string[]];
  return [question, [wanted].flat()];
}

/** What an option asks of the reader where these answers stand; `undefined` where nothing. */
export function boundBy(
  option: { commits?: string | undefined; commitsWhen?: Condition | undefined },
  answers: Answers,
): string | undefined {
  const { commits, commitsWhen } = option;
  return commitsWhen === undefined || decide(commitsWhen, answers) !== false ? commits : undefined;
}
