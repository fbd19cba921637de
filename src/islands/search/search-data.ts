import type { Locale } from '../../i18n/locales.ts';

/** What a page hands to its search script. */
export interface SearchData {
  /** Language of the interface. */
  reader: Locale;
  /** Every locale that has a bundle. */
  locales: Locale[];
  /** Words of the interface by key, plural forms as `key_one`, `key_few`, …. */
  strings: Record<string, string>;
}

/** Gives the interface's words: `count` chooses the plural form, other values fill `{{placeholders}}`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** Reads what the page put into `data-search`. */
export function readSearchData(element: HTMLElement): SearchData {
  return JSON.parse(element.dataset['search'] ?? '') as SearchData;
}

/** The words that a page handed over, in the language of its interface. */
export function wordsOf({ strings, reader }: SearchData): Words {
  const plurals = new Intl.PluralRules(reader);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? strings[`${key}_${plurals.select(count)}`] : undefined;
    const text = form ?? strings[key] ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** A language's name in the reader's own. */
export function languageName({ reader }: SearchData, locale: Locale): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(locale) ?? locale;
}
