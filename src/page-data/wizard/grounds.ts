import { entryOf } from '../../lib/entry.ts';
import {
  type Condition,
  type Flow,
  type Grounds,
  type Item,
  type Outcome,
  STATEMENT_SECTIONS,
} from '../../wizard/flow/flow-schema.ts';

/** A citation or change of an outcome, with the condition under which the page uses it: none where it always does. */
export interface Ground {
  id: string;
  when: Condition | undefined;
}

/** What an outcome rests on, in the order of the page, each once: the place of a citation is its number less one. */
export function groundsOf(flow: Flow, outcome: Outcome): { cite: Ground[]; changes: Ground[] } {
  const holders: { item: Item; holder: Grounds }[] = [
    ...STATEMENT_SECTIONS.flatMap((section) => outcome[section]).map((item) => ({
      item,
      holder: entryOf(flow.statements, item.use, 'statement'),
    })),
    ...outcome.where.map((item) => ({ item, holder: entryOf(flow.paths, item.use, 'path') })),
  ];
  const collect = (kind: 'cite' | 'changes'): Ground[] =>
    [...new Set(holders.flatMap(({ holder }) => holder[kind]))].map((id) => ({
      id,
      when: anyOf(holders.filter(({ holder }) => holder[kind].includes(id)).map(({ item }) => item.when)),
    }));
  return { cite: collect('cite'), changes: collect('changes') };
}

/** Holds where one of several does; an absent one always holds. */
function anyOf(conditions: (Condition | undefined)[]): Condition | undefined {
  const real = conditions.filter((condition) => condition !== undefined);
  if (real.length < conditions.length) return undefined;
  return real.length === 1 ? real[0] : { any: real };
}
