import type { Answers, Routing } from '../flow/routing.ts';

/** What a wizard URL says. */
export interface Link {
  answers: Answers;
  /** Stage that the reader came from. */
  stage?: string | undefined;
  /** The version of the flow that made the link; absent where it names none. */
  version?: number | undefined;
  /** Questions in the link that this flow does not have. */
  dropped: string[];
}

/** Parameters that are no question; a flow must not use them as ids. */
export const RESERVED_PARAMETERS = ['from', 'v'] as const;

/** Parameters that other sites add to shared links: dropped without a word. */
const FOREIGN = /^(utm_|fbclid|gclid|msclkid|pagefind|q$)/;

/** Reads a query string. Unknown keys are dropped and named; values are left for {@link resolve} to judge. */
export function readLink(routing: Routing, query: URLSearchParams): Link {
  const answers: Record<string, string> = {};
  const dropped: string[] = [];
  for (const [key, value] of query) {
    if (Object.hasOwn(routing.questions, key)) answers[key] = value;
    else if (!(RESERVED_PARAMETERS as readonly string[]).includes(key) && !FOREIGN.test(key))
      dropped.push(key);
  }
  const from = query.get('from');
  const version = Number(query.get('v') ?? Number.NaN);
  return {
    answers,
    stage: from !== null && Object.hasOwn(routing.stages, from) ? from : undefined,
    version: Number.isInteger(version) ? version : undefined,
    dropped,
  };
}

/**
 * Writes a query string, keys sorted: the same answers give the same link. Empty where nothing is answered and no
 * stage is known.
 *
 * @returns with its question mark: `?health=not-shown&kind=problem&v=1`
 */
export function writeLink(routing: Routing, answers: Answers, stage?: string): string {
  const entries = Object.entries(answers).filter(([question]) => Object.hasOwn(routing.questions, question));
  if (stage !== undefined) entries.push(['from', stage]);
  if (entries.length === 0) return '';
  entries.push(['v', String(routing.version)]);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `?${new URLSearchParams(entries)}`;
}
