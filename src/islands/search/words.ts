import type { SearchData } from './site.ts';

/** Gives the interface's words: `count` chooses the plural form, other values fill `{{placeholders}}`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** The words that a page handed over, in the language of its interface. */
export function wordsOf({ strings, reader }: Pick<SearchData, 'strings' | 'reader'>): Words {
  const plurals = new Intl.PluralRules(reader);
  return (key, values = {}) => {
    const count = values['count'];
    const form = typeof count === 'number' ? strings[`${key}_${plurals.select(count)}`] : undefined;
    const text = form ?? strings[key] ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
