import type { Condition, Flow } from './flow-schema.ts';

/** What deciding needs of a flow, and no more: small enough to travel with a page. */
export interface Routing {
  version: number;
  start: string;
  /** What a reader who comes from a stage is taken to have answered. */
  stages: Record<string, Answers>;
  questions: Record<string, { options: string[]; next: Rule[] }>;
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
  const questions = mapValues(flow.questions, ({ options, next }) => ({
    options: options.map(({ id }) => id),
    next,
  }));
  return { version, start, stages, questions };
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
