/** Elements whose text is a heading. */
export const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Cells of a table. */
export const CELLS = ['td', 'th'] as const;

/** Blocks of running text. */
export const TEXT_BLOCKS = ['p', 'li', 'dd', 'dt', 'figcaption'] as const;

/** Every element that can hold sentences directly. */
export const SENTENCE_BLOCKS = [...TEXT_BLOCKS, ...CELLS, ...HEADINGS] as const;

const headings: ReadonlySet<string> = new Set(HEADINGS);

/** True for the name of a heading's element. */
export function isHeading(name: string): boolean {
  return headings.has(name);
}
