import type { Rule } from '../../lib/rules.ts';

/** One difference between a source and the article made of it. */
export interface Difference {
  rule: Rule;
  message: string;
  /** Offset in the source's text, where it is known. */
  offset: number | undefined;
}
