import type { Content } from '../../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import { labelKey } from '../../terms/label-text.ts';
import type { Item } from '../../wizard/flow/flow-schema.ts';
import { labelsIn } from '../terms/page-labels.ts';
import { type ShownCondition, shownCondition } from './condition-words.ts';
import { type FactView, factView, olderView, type SaidView, sideViews } from './facts.ts';
import { type QuoteView, quoteViews } from './quotes.ts';
import { textsOf, wizardOf } from './words.ts';

/** A sentence of an outcome, what it rests on, and where it is done. */
export interface StatementView {
  id: string;
  text: string;
  when: ShownCondition | undefined;
  /** Our own, resting on no source. */
  advice: boolean;
  /** What is known since the articles: the first is what the text says. */
  known: FactView[];
  /** What the sources of a dispute say; shown with the text. */
  sides: SaidView[];
  /** What was said before. */
  older: SaidView[];
  /** What the articles say. */
  quotes: QuoteView[];
  path: PathView | undefined;
  place: PlaceView | undefined;
}

/** A way through a portal. */
export interface PathView {
  title: string;
  /** Those that are marked are said otherwise in other languages. */
  labels: { text: string; isTerm: boolean }[];
  /** The labels in English, in which the portal may be; absent where the page is. */
  english: string[] | undefined;
}

/** A place of work, outside this site. */
export interface PlaceView {
  name: string;
  href: string;
}

/** Puts statements on a page. */
export function statementViews(content: Content, locale: Locale, items: readonly Item[]): StatementView[] {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  return items.map(({ use, when }) => {
    const { cite, known, older, advice, path, place } = entryOf(wizard.flow.statements, use, 'statement');
    return {
      id: use,
      text: entryOf(texts.statements, use, 'text of a statement'),
      when: shownCondition(when, texts, locale),
      advice,
      known: known.map((id) => factView(wizard, locale, id)),
      sides: known.flatMap((id) => sideViews(content, locale, id)),
      older: older.map((id) => olderView(content, locale, id)),
      quotes: quoteViews(content, locale, [...cite, ...known.flatMap((id) => citedBy(content, id))]),
      path: path === undefined ? undefined : pathView(content, locale, path),
      place: place === undefined ? undefined : placeView(content, locale, place),
    };
  });
}

/** The places of an outcome, each with the answers that it is for. */
export function placeViews(
  content: Content,
  locale: Locale,
  items: readonly Item[],
): (PlaceView & { when: ShownCondition | undefined })[] {
  const texts = textsOf(wizardOf(content), locale);
  return items.map(({ use, when }) => ({
    ...placeView(content, locale, use),
    when: shownCondition(when, texts, locale),
  }));
}

function placeView(content: Content, locale: Locale, id: string): PlaceView {
  const wizard = wizardOf(content);
  const name = entryOf(textsOf(wizard, locale).places, id, 'name of a place');
  return { name, href: entryOf(wizard.flow.places, id, 'place') };
}

function pathView(content: Content, locale: Locale, id: string): PathView {
  const wizard = wizardOf(content);
  const inLocale = (each: Locale) => entryOf(textsOf(wizard, each).paths, id, 'text of a path');
  const english = locale === ORIGINAL_LOCALE ? undefined : inLocale(ORIGINAL_LOCALE).labels;
  const { title, labels } = inLocale(locale);
  const known = labelsIn(content, locale);
  return { title, labels: labels.map((text) => ({ text, isTerm: known.has(labelKey(text)) })), english };
}

/** The sentences of articles that a fact rests on, where our articles say it too. */
function citedBy(content: Content, id: string): string[] {
  const fact = entryOf(wizardOf(content).flow.known, id, 'known fact');
  return fact.standing === 'disputed' ? [] : fact.cite;
}
