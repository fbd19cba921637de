import type { Answers, Routing } from '../../../src/wizard/flow/routing.ts';
import { distinctOptions, walks } from '../../../src/wizard/walk/graph.ts';
import { type Beside, resolve } from '../../../src/wizard/walk/resolve.ts';

/**
 * Every walk of answers that differ in where they lead, and each of them with every other option of one question, as
 * far as it leads to the same outcome: all pairs of an outcome and an option, without the tens of thousands of walks
 * that combine what has nothing to do with each other.
 */
export function* variedWalks(
  routing: Routing,
  beside: Beside = {},
  given: Answers = {},
): Generator<{ outcome: string; answers: Answers }> {
  for (const { outcome, answers } of walks(routing, beside, given, distinctOptions(routing))) {
    yield { outcome, answers };
    for (const changed of others(routing, answers))
      if (resolve(routing, changed, beside).current === outcome) yield { outcome, answers: changed };
  }
}

/** The same answers with one of them changed. */
function others(routing: Routing, answers: Answers): Answers[] {
  return Object.entries(answers).flatMap(([question, chosen]) =>
    (routing.questions[question]?.options ?? [])
      .filter((option) => option !== chosen)
      .map((option) => ({ ...answers, [question]: option })),
  );
}
