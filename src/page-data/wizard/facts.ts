import type { Content } from '../../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import type { KnownFact, Standing } from '../../wizard/flow/facts-schema.ts';
import type { Flow } from '../../wizard/flow/flow-schema.ts';
import { shownDate } from '../shown-date.ts';
import { textsOf, wizardOf } from './words.ts';

/** A day or a month, for machines and in the reader's language. */
export interface ShownDate {
  machine: string;
  shown: string;
}

/** Where a fact is said. */
export interface SourceView {
  title: string;
  lang: Locale;
  /** Absent where it is no page. */
  url: string | undefined;
  /** Its own date; absent where it names none. */
  date: ShownDate | undefined;
}

/** A fact that is known since the articles. */
export interface FactView {
  id: string;
  standing: Standing;
  /** The newest first, then those without a date. */
  sources: SourceView[];
  /** The day on which it was compared with a stored copy of its sources. */
  compared: ShownDate;
}

/** What one of several sources says. */
export interface SaidView {
  text: string;
  sources: SourceView[];
  compared: ShownDate;
}

/** A fact, with its sources. @throws where the flow has no such fact */
export function factView({ flow }: { flow: Flow }, locale: Locale, id: string): FactView {
  const fact = entryOf(flow.known, id, 'known fact');
  return {
    id,
    standing: fact.standing,
    sources: sourceViews(flow, locale, sourcesOf(fact)),
    compared: dateView(fact.compared, locale),
  };
}

/** The sides of a dispute, in the flow's order; none where the sources agree. */
export function sideViews(content: Content, locale: Locale, id: string): SaidView[] {
  const wizard = wizardOf(content);
  const fact = entryOf(wizard.flow.known, id, 'known fact');
  if (fact.standing !== 'disputed') return [];
  const texts = textsOf(wizard, locale).known[id];
  return Object.entries(fact.sides).map(([side, sources]) => ({
    text: entryOf(typeof texts === 'object' ? texts : {}, side, `side of ${id}`),
    sources: sourceViews(wizard.flow, locale, sources),
    compared: dateView(fact.compared, locale),
  }));
}

/** What was said before, in its own words. */
export function olderView(content: Content, locale: Locale, id: string): SaidView {
  const wizard = wizardOf(content);
  const text = textsOf(wizard, locale).known[id];
  if (typeof text !== 'string') throw new Error(`Unexpected fact "${id}" without words of its own.`);
  const { sources, compared } = factView(wizard, locale, id);
  return { text, sources, compared };
}

function sourcesOf(fact: KnownFact): string[] {
  return fact.standing === 'disputed' ? Object.values(fact.sides).flat() : (fact.sources ?? []);
}

function sourceViews(flow: Flow, locale: Locale, ids: readonly string[]): SourceView[] {
  return [...new Set(ids)]
    .map((id) => entryOf(flow.sources, id, 'source'))
    .map(({ title, url, date }) => ({
      title,
      lang: ORIGINAL_LOCALE,
      url,
      date: date === undefined ? undefined : dateView(date, locale),
    }))
    .sort((a, b) => (b.date?.machine ?? '').localeCompare(a.date?.machine ?? ''));
}

/** With the name of the month in full where a date has no day. */
function dateView(date: string, locale: Locale): ShownDate {
  return {
    machine: date,
    shown: shownDate(date, locale, date.length > 'yyyy-mm'.length ? 'medium' : 'month'),
  };
}
