import { entryOf } from '../../lib/entry.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Reporter } from '../../lib/problem.ts';
import type { Flow } from '../flow/flow-schema.ts';

/** What a flow names by ids that stand in a section of their own. */
export const TABLES = {
  statement: 'statements',
  path: 'paths',
  place: 'places',
  source: 'sources',
  known: 'known',
  field: 'fields',
  citation: 'citations',
  fact: 'facts',
} as const;
export type Table = keyof typeof TABLES;

/** Kinds of id that the flow must know. */
export type IdKind = Table | 'question' | 'option' | 'stage' | 'node';

/** Reports ids at paths of a flow that it does not know. */
export interface KnownIds {
  /** @returns whether `known` has the id; `of` is what it was looked for in: ` of question "kind"` */
  oneOf(kind: IdKind, path: PropertyKey[], id: string, known: readonly string[], of?: string): boolean;
  question(path: PropertyKey[], id: string): boolean;
  stage(path: PropertyKey[], id: string): boolean;
  node(path: PropertyKey[], id: string): boolean;
  /** A question and an option of it. */
  answer(path: PropertyKey[], question: string, option: string): void;
}

/** Makes the lookups of one flow. */
export function knownIds(flow: Flow, report: Reporter): KnownIds {
  const questions = Object.keys(flow.questions);
  const stages = Object.keys(flow.stages);
  const nodes = [...questions, ...Object.keys(flow.outcomes)];
  const oneOf: KnownIds['oneOf'] = (kind, path, id, known, of = '') => {
    if (known.includes(id)) return true;
    const near = nearest(id, known);
    report(
      `wizard/unknown-${kind}`,
      path,
      `Unexpected ${kind} "${id}"${of}, expected one that the flow has.`,
      near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    );
    return false;
  };
  const question: KnownIds['question'] = (path, id) => oneOf('question', path, id, questions);
  return {
    oneOf,
    question,
    stage: (path, id) => oneOf('stage', path, id, stages),
    node: (path, id) => oneOf('node', path, id, nodes),
    answer: (path, id, option) => {
      if (!question(path, id)) return;
      const options = entryOf(flow.questions, id, 'question').options.map((each) => each.id);
      oneOf('option', path, option, options, ` of question "${id}"`);
    },
  };
}
