import type { Condition, Flow } from './flow-schema.ts';

/** What deciding needs of a flow, and no more: small enough to travel with a page. */
export interface Routing {
  version: number;
  start: string;
  /** What a reader who comes from a stage is taken to have answered. */
  stages: Record<string, Answers>;
  questions: Record<string, RoutedQuestion>;
}

/** A question, as far as it decides. */
export interface RoutedQuestion {
  options: string[];
  next: Rule[];
  /** Asked in the request's form: a walk passes it over, by its way out for no answer. */
  inForm?: true | undefined;
}

/** One way out of a question; the one without `when` is the default. */
export interface Rule {
  when?: Condition | undefined;
  goto: string;
}

/** Question id → option id. */
export type Answers = Readonly<Record<string, string>>;

/** Takes the routing out of a flow. */
export function routingOf(flow: Flow): Routing {
  const { version, start } = flow;
  const stages = mapValues(flow.stages, ({ given }) => given);
  const questions = mapValues(flow.questions, ({ options, next, ask }) => ({
    options: options.map(({ id }) => id),
    next,
    ...(ask === 'form' ? { inForm: true as const } : {}),
  }));
  return { version, start, stages, questions };
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
