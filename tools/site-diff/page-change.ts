import type { PageParts } from './page-parts.ts';
import { type ShownLine, textChanges } from './text-changes.ts';

/** What differs between two versions of a page. */
export interface PageChange {
  /** Parts that differ, none where only names of files with digests do, and the policy that follows from them. */
  parts: Part[];
  /** BCP 47, of the page of today. */
  lang: string;
  passages: ShownLine[][];
  /** What changed in elements and attributes, as passages too; long values are shortened. */
  markup: ShownLine[][];
  /** Where links lead that one of them has more often than the other. */
  linksGone: string[];
  linksAdded: string[];
}

/** Part of a page, as a reader of the report names it. */
export type Part = 'text' | 'links' | 'markup' | 'style' | 'script';

/** Compares two versions of a page, part by part. */
export function comparePages(before: PageParts, now: PageParts): PageChange {
  const passages = textChanges(before.lines, now.lines, now.lang);
  const markup = textChanges(before.markup, now.markup, 'en').map((passage) => passage.map(shortened));
  const linksGone = without(before.links, now.links);
  const linksAdded = without(now.links, before.links);
  const differs: Record<Part, boolean> = {
    text: passages.length > 0,
    links: linksGone.length + linksAdded.length > 0,
    markup: markup.length > 0,
    style: before.styles !== now.styles,
    script: before.scripts !== now.scripts,
  };
  const parts = (Object.keys(differs) as Part[]).filter((part) => differs[part]);
  return { parts, lang: now.lang, passages, markup, linksGone, linksAdded };
}

/** Characters of a piece that are shown at either end of it. */
const SHOWN = 60;

/** An attribute may hold all that an island is given: the middle of what is long is left out. */
function shortened(line: ShownLine): ShownLine {
  return line.map(({ text, state }) => {
    const isLong = text.length > 3 * SHOWN;
    return { text: isLong ? `${text.slice(0, SHOWN)} … ${text.slice(-SHOWN)}` : text, state };
  });
}

/** What is in a list beyond what another has, counted. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = Map.groupBy(other, (each) => each);
  return list.filter((each) => left.get(each)?.pop() === undefined);
}
