import { segmentId } from '../../articles/text/segment-id.ts';
import { nearest } from '../../lib/nearest.ts';
import { type Problem, reporter } from '../../lib/problem.ts';
import type { Citation, Flow } from '../flow/flow-schema.ts';
import type { Quote } from '../flow/wizard.ts';
import type { Source } from './source.ts';

/** What checking needs to know of one article in one locale. */
export interface CitedArticle {
  slug: string;
  locale: string;
  /** Segment number → English Markdown, at this translation's revision; empty where it carries none. */
  originals: Readonly<Record<string, string>>;
  /** Segment number → plain text. */
  segments: ReadonlyMap<string, string>;
  /** Heading id → plain text below it, up to the next heading, white space collapsed. */
  sections: ReadonlyMap<string, string>;
}

/**
 * Finds every citation in the articles and compares its English with the wording that was confirmed. A segment is
 * looked up by number first, then by its English, since numbers shift between revisions. One of an article that is not
 * there is left out: `checkCitedArticles` tells of it.
 *
 * @returns the quotes found, and a problem for each citation that resolves nowhere or whose wording has changed
 */
export function resolveCitations(
  source: Source<Flow>,
  articles: readonly CitedArticle[],
): { quotes: Map<string, Quote>; problems: Problem[] } {
  const quotes = new Map<string, Quote>();
  const problems: Problem[] = [];
  const report = reporter(problems, source);
  for (const [id, citation] of Object.entries(source.data.citations)) {
    const versions = articles.filter(({ slug }) => slug === citation.article);
    if (versions.length === 0) continue;
    const users = usersOf(source.data, id);
    const found = 'segment' in citation ? findSegment(citation, versions) : findPassage(citation, versions);
    for (const { locale, now, was } of found.changed)
      report(
        'wizard/changed-citation',
        ['citations', id, 'confirmed'],
        `Unexpected wording of ${id} in ${locale}: "${now}", confirmed was "${was}".`,
        `Read it, mend what rests on it (${users.join(', ')}), then put the new wording into citations.${id}.confirmed.`,
      );
    if (found.texts.size === 0 && found.changed.length === 0)
      report(
        'wizard/unresolved-citation',
        ['citations', id, 'segment' in citation ? 'segment' : 'heading'],
        `Unexpected ${found.place} in ${id}, expected one that "${citation.article}" has in at least one locale.`,
        `Cite another place for ${users.join(', ')}.`,
      );
    else quotes.set(id, { id, article: citation.article, anchor: found.anchor, texts: found.texts });
  }
  return { quotes, problems };
}

interface Found {
  texts: Map<string, string>;
  changed: { locale: string; now: string; was: string }[];
  anchor: string;
  /** The place looked for, in words. */
  place: string;
}

function findSegment(citation: Extract<Citation, { segment: string }>, versions: CitedArticle[]): Found {
  const { segment, confirmed } = citation;
  const found: Found = {
    texts: new Map(),
    changed: [],
    anchor: segmentId(segment),
    place: `segment "${segment}"`,
  };
  for (const { locale, originals, segments } of versions) {
    const english = originals[segment];
    const number =
      english !== undefined && confirmed.includes(english)
        ? segment
        : Object.entries(originals).find(([, other]) => confirmed.includes(other))?.[0];
    const text = number === undefined ? undefined : segments.get(number);
    if (text !== undefined) found.texts.set(locale, text);
    else if (number === undefined && english !== undefined)
      found.changed.push({ locale, now: english, was: confirmed.join('" or "') });
  }
  return found;
}

function findPassage(citation: Extract<Citation, { heading: string }>, versions: CitedArticle[]): Found {
  const { heading, locale, confirmed } = citation;
  const [wording] = confirmed;
  const found: Found = {
    texts: new Map(),
    changed: [],
    anchor: heading,
    place: `heading "${heading}" in ${locale}`,
  };
  const section = versions.find((version) => version.locale === locale)?.sections.get(heading);
  if (section === undefined) return found;
  if (section.includes(wording)) found.texts.set(locale, wording);
  else {
    const now = nearest(wording, section.split(/(?<=[.?!:…]) /)) ?? 'no sentence like it';
    found.changed.push({ locale, now, was: wording });
  }
  return found;
}

/** Where a citation is used, as paths of the flow: `statements.solved-confirm`, `questions.category`. */
function usersOf(flow: Flow, id: string): string[] {
  const users: string[] = [];
  for (const [name, { cite }] of Object.entries(flow.statements))
    if (cite.includes(id)) users.push(`statements.${name}`);
  for (const [name, question] of Object.entries(flow.questions))
    if ([question, ...question.options].some(({ cite }) => cite.includes(id)))
      users.push(`questions.${name}`);
  return users;
}
