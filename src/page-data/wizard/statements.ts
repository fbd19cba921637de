import type { Locale } from '../../i18n/locales.ts';
import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import type { Item } from '../../wizard/flow/flow-schema.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';
import { type ShownCondition, shownCondition } from './condition-words.ts';
import type { Ground } from './grounds.ts';
import { textsOf } from './words.ts';

/** A sentence of an outcome. */
export interface StatementView {
  text: string;
  when: ShownCondition | undefined;
  /** Our own, resting on no article. */
  advice: boolean;
  /** The page's numbered citations that it rests on. */
  sources: { id: string; number: number }[];
  /** The first change that it does not know of. */
  change: string | undefined;
}

/**
 * Puts statements on a page.
 *
 * @param cited the citations of the page, in the order of their numbers
 */
export function statementViews(
  wizard: Wizard,
  locale: Locale,
  items: readonly Item[],
  cited: readonly Ground[],
): StatementView[] {
  const texts = textsOf(wizard, locale);
  const numbers = new Map(cited.map(({ id }, index) => [id, index + 1]));
  return items.map(({ use, when }) => {
    const { cite, changes, advice } = entryOf(wizard.flow.statements, use, 'statement');
    return {
      text: entryOf(texts.statements, use, 'text of a statement'),
      when: shownCondition(when, texts, locale),
      advice,
      sources: cite.map((id) => {
        const number = numbers.get(id);
        if (number === undefined) throw new Error(`Unexpected citation "${id}", expected one of the page.`);
        return { id, number };
      }),
      change: changes[0],
    };
  });
}

/** A way through the portal. */
export interface PathView {
  title: string;
  when: ShownCondition | undefined;
  labels: string[];
  /** The labels in English, in which the portal may be; absent where the page is. */
  english: string[] | undefined;
}

/** Puts ways through the portal on a page. */
export function pathViews(wizard: Wizard, locale: Locale, items: readonly Item[]): PathView[] {
  const texts = textsOf(wizard, locale);
  const english = textsOf(wizard, ORIGINAL_LOCALE);
  return items.map(({ use, when }) => ({
    ...entryOf(texts.paths, use, 'text of a path'),
    when: shownCondition(when, texts, locale),
    english: locale === ORIGINAL_LOCALE ? undefined : entryOf(english.paths, use, 'text of a path').labels,
  }));
}
