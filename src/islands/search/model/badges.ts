import type { BrowserWords } from '../../../i18n/browser-words.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Line } from '../../../search/browser/lines/line.ts';
import type { ResultsWord } from '../../../search/contract/search-data.ts';

/** A language's name in the reader's own: Chinese by its script (`简体中文`), which readers tell it by, not by its region. */
export function languageName(reader: Locale, locale: Locale): string {
  const { language, script } = new Intl.Locale(locale).maximize();
  const named = language === 'zh' ? `${language}-${script}` : locale;
  return new Intl.DisplayNames([reader], { type: 'language' }).of(named) ?? locale;
}

/** Whether a line leads to a node of the wizard. */
export function isOfWizard({ path }: Pick<Line, 'path'>): boolean {
  return path.startsWith('wizard/');
}

/** What the results page says of a line beside its title: where it matched, and what language it leads to. */
export function badgesOf(line: Line, reader: Locale, words: BrowserWords<ResultsWord>): string[] {
  const { shown, matched } = line;
  const badges = isOfWizard(line) ? [words('search.wizard')] : [];
  if (matched !== reader) badges.push(words('search.matched', { language: languageName(reader, matched) }));
  if (shown !== reader) badges.push(words('search.readIn', { language: languageName(reader, shown) }));
  return badges;
}

/** What the suggestions say of a line: less, since they are narrow. */
export function shortBadgesOf(line: Line, reader: Locale, words: BrowserWords<'search.wizard'>): string[] {
  const badges = isOfWizard(line) ? [words('search.wizard')] : [];
  return line.matched === reader ? badges : [...badges, languageName(reader, line.matched)];
}
