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

/** Reads an address's query. @param profile what the reader's profile answers; no address carries it */
export function readPlace(routing: Routing, search: string, profile: Answers = {}): Place {
  const link = readLink(routing, new URLSearchParams(search));
  const { answers, stage } = link;
  return {
    link,
    resolution: resolve(routing, answers, { stage, profile }),
    standing: (node) => standingAt(routing, node, answers, { stage, profile }),
  };
}

/**
 * Reads the address of an outcome's page. One without any answer is read without the profile, too: who opens a page by
 * itself wants to read it, whatever they would have been led to.
 */
export function readOutcomePlace(routing: Routing, search: string, profile: Answers): Place {
  const { answers, stage } = readLink(routing, new URLSearchParams(search));
  const isWalk = stage !== undefined || Object.keys(answers).length > 0;
  return readPlace(routing, search, isWalk ? profile : {});
}

/** What the reader answered, of what counts on an outcome's page: nothing where the address leads elsewhere. */
export function knownAt(node: string, { standing }: Pick<Place, 'standing'>): Answers {
  return standing(node).known;
}

/** What was answered here, of what counts at a node: without what the profile answers. Links carry no more. */
export function walkedAt(node: string, { standing }: Pick<Place, 'standing'>): Answers {
  const { known, path } = standing(node);
  const fromProfile = new Set(
    path.filter(({ given }) => given === 'profile').map(({ question }) => question),
  );
  return Object.fromEntries(Object.entries(known).filter(([question]) => !fromProfile.has(question)));
}

/** Address of a node's page with these answers. */
export function nodeHref(
  { routing, home }: Pick<WizardData, 'routing' | 'home'>,
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

const listeners = new Set<() => void>();

/** Calls back whenever the answers in the page's address change in place. @returns ends that */
export function onAddress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts other answers into the address of the page as it stands, and tells all that read it. */
export function changeAddress(href: string): void {
  if (href === location.pathname + location.search) return;
  history.replaceState(history.state, '', href + location.hash);
  for (const listener of listeners) listener();
}
