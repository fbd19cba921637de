/** One section of a group of tabs. */
export interface Section {
  /** Names that it is for, `windows`; choosing one of them in any group chooses it. */
  names: readonly string[];
  /** Name that has to be chosen elsewhere for it to be shown. */
  when: string | undefined;
}

const LIMIT = 20;

/** Adds a choice to the names chosen before: the last one counts first. */
export function choose(chosen: readonly string[], names: readonly string[]): string[] {
  return [...names, ...chosen.filter((name) => !names.includes(name))].slice(0, LIMIT);
}

/**
 * The section that a group shows: one for the name chosen last of those that the group has, else its first; where
 * several are for that name, the one whose condition is chosen, else the first of them.
 *
 * @param sections the group's, in order; there is at least one
 * @returns index of the section
 */
export function shownSection(sections: readonly Section[], chosen: readonly string[]): number {
  const name =
    chosen.find((each) => sections.some(({ names }) => names.includes(each))) ?? sections[0]?.names[0] ?? '';
  const fits = sections.flatMap((section, index) =>
    section.names.includes(name) ? [{ ...section, index }] : [],
  );
  const conditions = [...chosen, undefined];
  const best = conditions.map((when) => fits.find((section) => section.when === when)).find((fit) => fit);
  return (best ?? fits[0])?.index ?? 0;
}

/** One tab for each name of a group: sections that differ by their condition alone share one. */
export function tabsOf(sections: readonly Section[]): number[] {
  const keys = sections.map(({ names }) => names.join('+'));
  return sections.flatMap((_, index) => (keys.indexOf(keys[index] ?? '') === index ? [index] : []));
}

/** The index that a key leads to among `count` tabs, or undefined for a key that leads nowhere. */
export function movedTo(
  key: string,
  from: number,
  count: number,
  isRightToLeft: boolean,
): number | undefined {
  const [next, before] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === next) return (from + 1) % count;
  if (key === before) return (from + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** The choice that an address carries, `?tabs=windows,csharp`. */
export function chosenInAddress(search: string): string[] {
  return (new URLSearchParams(search).get('tabs') ?? '').split(',').filter((name) => name !== '');
}
