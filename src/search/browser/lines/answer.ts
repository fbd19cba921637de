import type { Locale } from '../../../i18n/locales.ts';
import type { Widening } from '../query/widen.ts';
import type { Line } from './line.ts';

/** What the search says while it works. */
export type Answer =
  /** A line that takes the place of one with its path, where that was given before. */
  | { kind: 'line'; line: Line }
  /** Nodes of the wizard, best first: the first stands for those after it. Later ones are added to them. */
  | { kind: 'steps'; lines: Line[] }
  /** The query was taken for another; lines come after it. */
  | { kind: 'corrected'; from: string; to: string }
  /** Other languages were not asked, since the reader's own answered. */
  | { kind: 'elsewhere' }
  /** The words of other languages that the lines after it were found by. */
  | { kind: 'widened'; widening: Widening }
  /** How many pages of one bundle match and were not given. */
  | { kind: 'more'; locale: Locale; count: number }
  | { kind: 'failed'; locale: Locale };
