import { entryOf } from '../../lib/entry.ts';
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
  /** Questions passed on the way, in order. */
  readonly path: readonly Step[];
  /** Id of the question to ask or of the outcome reached. */
  readonly current: string;
  /** What the reader answered on the path, here or in their profile: all that a request may say of the walk. */
  readonly known: Answers;
  /** What was taken for granted on the path, since the reader comes from a stage. It decides the way, no more. */
  readonly assumed: Answers;
  /** Questions on the path that the form of the request asks, answered or not, in order. */
  readonly inForm: readonly string[];
}

/** A question and the option chosen. */
export interface Step {
  readonly question: string;
  readonly option: string;
  /** Not answered here: taken for granted from the `stage` where the reader started, or from their `profile`. */
  readonly given?: 'stage' | 'profile';
}

/** What decides a walk beside the answers of its address. */
export interface Beside {
  /** Where the reader comes from; what it gives is passed over where the reader did not answer it. */
  stage?: string | undefined;
  /** What the reader's profile answers. */
  profile?: Answers | undefined;
  /** Which of the questions that belong into the form are asked on the way all the same; none where absent. */
  asks?: ((question: string) => boolean) | undefined;
}

/** What conditions are decided by: the answers, and what was taken for granted. */
export function counted({ known, assumed }: Pick<Replay, 'known' | 'assumed'>): Answers {
  return { ...assumed, ...known };
}

/**
 * Replays the answers from the first question on. Nothing is stored: the same answers always lead to the same
 * place. Answers to questions off the path are left alone and count for nothing, so that they are there again
 * when an earlier answer changes back.
 *
 * @param routing a flow without errors (see check-flow.ts): it ends for every input
 * @param answers any record, as read from a URL
 * @returns frozen
 */
export function resolve(
  routing: Routing,
  answers: Answers,
  { stage, profile = {}, asks }: Beside = {},
): Resolution {
  const isStage = stage !== undefined && Object.hasOwn(routing.stages, stage);
  const given = isStage ? entryOf(routing.stages, stage, 'stage') : {};
  const path: Step[] = [];
  const known: Record<string, string> = {};
  const assumed: Record<string, string> = {};
  const inForm: string[] = [];
  let current = routing.start;
  const stand = (): Replay => ({
    path: Object.freeze(path),
    current,
    known: Object.freeze(known),
    assumed: Object.freeze(assumed),
    inForm: Object.freeze(inForm),
  });
  for (let question = routing.questions[current]; question !== undefined; ) {
    const step = stepAt(current, { answers, profile, given });
    if (step !== undefined) {
      if (!question.options.includes(step.option))
        return Object.freeze({ kind: 'rejected', rejected: Object.freeze(step), ...stand() });
      path.push(Object.freeze(step));
      (step.given === 'stage' ? assumed : known)[current] = step.option;
    } else if (question.inForm !== true || asks?.(current))
      return Object.freeze({ kind: 'question', ...stand() });
    if (question.inForm) inForm.push(current);
    current = wayOut(question.next, counted({ known, assumed }));
    question = routing.questions[current];
  }
  return Object.freeze({ kind: 'outcome', ...stand() });
}

/** What was said of a question: here, else in the profile, else what the stage gives. */
function stepAt(
  question: string,
  { answers, profile, given }: Record<'answers' | 'profile' | 'given', Answers>,
): Step | undefined {
  const said = [
    { option: answers[question] },
    { option: profile[question], given: 'profile' as const },
    { option: given[question], given: 'stage' as const },
  ].find(({ option }) => option !== undefined);
  return said?.option === undefined ? undefined : { question, ...said, option: said.option };
}

/** The first way that holds. */
function wayOut(next: Routing['questions'][string]['next'], answers: Answers): string {
  const rule = next.find(({ when }) => when === undefined || matches(when, answers));
  if (rule === undefined)
    throw new Error('Unexpected end of the ways out of a question, expected a default.');
  return rule.goto;
}
