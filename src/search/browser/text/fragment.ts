import type { CutWord } from '../../cut.ts';

/** Text of one indexed page, as its bundle holds it. */
export interface Fragment {
  /** Path below the locale, without slashes at its ends. */
  path: string;
  title: string;
  /** All of its text. */
  words: readonly CutWord[];
  /** Elements with an id, with the number of the word that they start at. */
  anchors: { element: string; id: string; text: string; location: number }[];
}
