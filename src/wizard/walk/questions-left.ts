import type { Answers, Routing } from '../flow/routing.ts';
import { decide } from './conditions.ts';
import { type Beside, counted, resolve } from './resolve.ts';

/**
 * The most questions that a walk may still ask after this one, whatever is answered: what was answered later on, what a
 * profile or a stage answers and what the form asks are not counted.
 *
 * The longest way from the question through the graph, which has no cycle; a condition on an answer that is not given
 * yet leaves both ways open, so the number is never too small.
 */
export function questionsLeft(routing: Routing, node: string, answers: Answers, beside: Beside = {}): number {
  const said: Answers = { ...routing.stages[beside.stage ?? ''], ...beside.profile, ...answers };
  const before = resolve(routing, answers, { ...beside, asks: (question) => question === node });
  const place = before.path.findIndex(({ question }) => question === node);
  const passed = place < 0 ? before.path : before.path.slice(0, place);
  const given = counted(before);
  const known = Object.fromEntries(passed.map(({ question }) => [question, given[question] ?? '']));
  const longest = new Map<string, number>();
  const from = (question: string, options: readonly string[]): number =>
    Math.max(...options.flatMap((option) => waysOut(routing, question, option, known)).map(askedFrom));
  const askedFrom = (next: string): number => {
    const question = routing.questions[next];
    if (question === undefined) return 0;
    const found = longest.get(next);
    if (found !== undefined) return found;
    const option = said[next];
    const isSaid = option !== undefined && question.options.includes(option);
    const isPassed = question.inForm === true && beside.asks?.(next) !== true;
    // What the form asks is without an answer on the way: no option is called so.
    const options = isSaid ? [option] : isPassed ? [''] : question.options;
    const length = (isSaid || isPassed ? 0 : 1) + from(next, options);
    longest.set(next, length);
    return length;
  };
  return from(node, routing.questions[node]?.options ?? []);
}

/** Where an option may lead, as far as the answers decide it. */
function waysOut(routing: Routing, question: string, option: string, known: Answers): string[] {
  const open: string[] = [];
  for (const { when, goto } of routing.questions[question]?.next ?? []) {
    const holds = when === undefined || decide(when, { ...known, [question]: option });
    if (holds !== false) open.push(goto);
    if (holds === true) break;
  }
  return open;
}
