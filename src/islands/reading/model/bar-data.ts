/** What the bar hands to its script, one data attribute each (ReadingBar.astro). */
const NAMES = ['blocks', 'show', 'links', 'copy', 'copied', 'failed', 'none'] as const;

/** `blocks` lists the elements that hold sentences, as a selector; the others are words of the interface. */
export type BarData = Readonly<Record<(typeof NAMES)[number], string>>;

/**
 * Reads what the bar hands over.
 *
 * @param dataset the bar's own
 * @throws where it lacks an attribute
 */
export function readBarData(dataset: Readonly<Record<string, string | undefined>>): BarData {
  const entries = NAMES.map((name) => {
    const value = dataset[name];
    if (value === undefined) throw new Error(`The reading bar lacks data-${name}.`);
    return [name, value];
  });
  return Object.fromEntries(entries) as BarData;
}
