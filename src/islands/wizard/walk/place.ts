import type { WizardData } from '../../../wizard/contract/walk-data.ts';
import type { Answers, Routing } from '../../../wizard/flow/routing.ts';
import { type Link, readLink, writeLink } from '../../../wizard/walk/answers.ts';
import { type Resolution, resolve } from '../../../wizard/walk/resolve.ts';

/** What the address says, and where its answers lead. */
export interface Place {
  link: Link;
  resolution: Resolution;
}

/** Reads an address's query. */
export function readPlace(routing: Routing, search: string): Place {
  const link = readLink(routing, new URLSearchParams(search));
  return { link, resolution: resolve(routing, link.answers, link.stage) };
}

/** The answers that count on an outcome's page: none where the address leads elsewhere. */
export function knownAt(node: string, { resolution }: Place): Answers {
  return resolution.current === node ? resolution.known : {};
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

/** What a reader should know about the link that led here, in whole sentences. */
export function linkNotices(
  { strings, versions, routing }: WizardData,
  { link, resolution }: Place,
): string[] {
  const notices: string[] = [];
  const { version } = link;
  if (version !== undefined && version < routing.version) {
    const changes = Object.entries(versions).filter(([number]) => Number(number) > version);
    if (changes.length > 0)
      notices.push(`${strings.versions} ${changes.map(([, change]) => change).join(' ')}`);
  }
  if (link.dropped.length > 0) notices.push(strings.dropped);
  if (resolution.kind === 'rejected') notices.push(strings.rejected);
  return notices;
}
