import { cleanLine } from './clean-text.ts';
import type { Draft, DraftLine } from './draft.ts';

/** How a draft names what filing adds. */
export interface FilingWords {
  number: string;
  filed: string;
}

/** The draft with the vendor's number and the moment of filing at its head, as far as they are there. */
export function withFiling(
  { title, lines }: Draft,
  words: FilingWords,
  { number, filed }: { number: string; filed: string },
): Draft {
  const added = [
    { label: words.number, value: cleanLine(number), source: { kind: 'number' } },
    { label: words.filed, value: filed, source: { kind: 'filed' } },
  ] satisfies Omit<DraftLine, 'typed'>[];
  return {
    title,
    lines: [
      ...added.filter(({ value }) => value !== '').map((line) => ({ ...line, typed: false })),
      ...lines,
    ],
  };
}
