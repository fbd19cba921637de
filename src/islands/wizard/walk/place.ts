import type { WizardData } from '../../../wizard/contract/walk-data.ts';
import type { Answers, Routing } from '../../../wizard/flow/routing.ts';
import { type Link, readLink, writeLink } from '../../../wizard/walk/answers.ts';
import { type Resolution, resolve } from '../../../wizard/walk/resolve.ts';
import { type Standing, standingAt } from '../../../wizard/walk/standing.ts';

/** What the address says, and where its answers lead. */
export interface Place {
  link: Link;
  resolution: Resolution;
  /** How its answers stand to a node. */
  standing: (node: string) => Standing;
}

/** What a reader should know about the link that led here, with a way on where the page itself has none. */
export interface Notice {
  text: string;
  way?: { href: string; label: string };
}

/** Reads an address's query. */
export function readPlace(routing: Routing, search: string): Place {
  const link = readLink(routing, new URLSearchParams(search));
  const { answers, stage } = link;
  return {
    link,
    resolution: resolve(routing, answers, { stage }),
    standing: (node) => standingAt(routing, node, answers, { stage }),
  };
}

/** What the reader answered, of what counts on an outcome's page: nothing where the address leads elsewhere. */
export function knownAt(node: string, { standing }: Pick<Place, 'standing'>): Answers {
  return standing(node).known;
}

/** Address of a node's page with these answers. */
export function nodeHref(
  { routing, home }: WizardData,
  node: string,
  answers: Answers,
  stage?: string,
): string {
  return `${home}${node}/${writeLink(routing, answers, stage)}`;
}

/** What is to be said about a link's age, and about what of it does not count, in whole sentences. */
export function linkNotices(
  { strings, versions, routing, home }: WizardData,
  { link, resolution }: Pick<Place, 'link' | 'resolution'>,
): Notice[] {
  const notices: Notice[] = [];
  const { version } = link;
  if (version !== undefined && version > routing.version)
    notices.push({ text: strings.newer, way: { href: home, label: strings.restart } });
  if (version !== undefined && version < routing.version) {
    const changes = Object.entries(versions).filter(([number]) => Number(number) > version);
    if (changes.length > 0)
      notices.push({ text: `${strings.versions} ${changes.map(([, change]) => change).join(' ')}` });
  }
  if (link.dropped.length > 0) notices.push({ text: strings.dropped });
  if (resolution.kind === 'rejected') notices.push({ text: strings.rejected });
  return notices;
}
