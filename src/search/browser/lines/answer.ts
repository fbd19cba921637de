import type { Locale } from '../../../i18n/locales.ts';
import type { Widening } from '../query/widen.ts';
import type { Line } from './line.ts';

/** What the search says while it works. */
export type Answer =
  | { kind: 'line'; line: Line }
  /** The words of other languages that the lines after it were found by. */
  | { kind: 'widened'; widening: Widening }
  /** How many pages of one bundle match and were not given. */
  | { kind: 'more'; locale: Locale; count: number }
  | { kind: 'failed'; locale: Locale };
