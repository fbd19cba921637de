import type { Answers, Routing } from '../../../wizard/flow/routing.ts';
import { type Link, readLink, writeLink } from '../../../wizard/walk/answers.ts';
import { type Resolution, resolve } from '../../../wizard/walk/resolve.ts';

/** Words that the island shows, by their key without its `wizard.` prefix. */
export type Strings = Readonly<Record<string, string>>;

/** What both kinds of wizard page hand to their island. */
export interface WizardData {
  routing: Routing;
  /** Path of the wizard in the reader's locale, with a slash at its end: `/es/wizard/`. */
  home: string;
  strings: Strings;
  /** What old links should know, by flow version. */
  versions: Readonly<Record<string, string>>;
}

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
      notices.push(`${strings['versions']} ${changes.map(([, change]) => change).join(' ')}`);
  }
  if (link.dropped.length > 0) notices.push(strings['dropped'] ?? '');
  if (resolution.rejected !== undefined) notices.push(strings['rejected'] ?? '');
  return notices;
}
