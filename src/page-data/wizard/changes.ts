import type { Content } from '../../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import { type ShownCondition, shownCondition } from './condition-words.ts';
import type { Ground } from './grounds.ts';
import { textsOf, wizardOf } from './words.ts';

/** What is known to hold since the articles. */
export interface ChangeView {
  id: string;
  topic: string;
  documented: string;
  later: string;
  source: { title: string; url: string; lang: Locale };
  /** As the source states it (`2021`, `2021-10-29`), and in the reader's language; absent where it does not. */
  date: { machine: string; shown: string } | undefined;
  /** The day on which it was compared with a stored copy of the source, in the reader's language. */
  compared: string | undefined;
  when: ShownCondition | undefined;
}

/** The changes that concern an outcome. */
export function changeViews(content: Content, locale: Locale, changes: readonly Ground[]): ChangeView[] {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  return changes.map(({ id, when }) => {
    const { date, source, compared } = entryOf(wizard.flow.changes, id, 'change');
    const { topic, documented, later } = entryOf(texts.changes, id, 'text of a change');
    return {
      id,
      topic,
      documented,
      later,
      source: { ...source, lang: ORIGINAL_LOCALE },
      date: date === undefined ? undefined : { machine: date, shown: formatDate(date, locale) },
      compared: compared === undefined ? undefined : formatDate(compared, locale),
      when: shownCondition(when, texts, locale),
    };
  });
}

/** A year, or a day, in words. */
function formatDate(date: string, locale: Locale): string {
  const form: Intl.DateTimeFormatOptions = date.length > 4 ? { dateStyle: 'long' } : { year: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(date));
}
