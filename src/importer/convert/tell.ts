import type { Rule } from '../../lib/rules.ts';

/** A node of any syntax tree, as far as it has a place in its source. */
export interface Placed {
  position?: { start: { offset?: number | undefined } } | undefined;
}

/** Tells of something in a source that cannot stay as it is. */
export type Tell = (rule: Rule, node: Placed, message: string) => void;
