import { fill } from '../lib/fill.ts';
import type { Locale } from './locales.ts';
import type { Strings, UiKey } from './translate.ts';

/** Strings that a page hands to its script: by key, of a word that is counted each plural form as `key_one`. */
export type HandedStrings<Key extends UiKey> = Readonly<
  Partial<Record<Key | `${Key}_${Intl.LDMLPluralRule}`, string>>
>;

/** Gives a word of the interface: `count` chooses the plural form, all values fill `{{placeholders}}`. */
export type BrowserWords<Key extends UiKey> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * Picks the strings that a script needs out of a locale's own.
 *
 * @throws where the locale lacks one, or one of its plural forms: a page is not built without it
 */
export function stringsFor<Key extends UiKey>(
  keys: readonly Key[],
  strings: Strings,
  locale: Locale,
): HandedStrings<Key> {
  const forms = () => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const needed = keys.flatMap((key) => (key in strings ? [key] : forms().map((form) => `${key}_${form}`)));
  const missing = needed.find((name) => strings[name] === undefined);
  if (missing !== undefined) {
    throw new Error(
      `content/${locale}/ui.json: Unexpected request for "${missing}", which is missing there.`,
    );
  }
  return Object.fromEntries(needed.map((name) => [name, strings[name]])) as HandedStrings<Key>;
}

/**
 * Makes a script's words out of the strings that its page handed over.
 *
 * @throws the words throw where a string, or a value for one of its placeholders, is missing
 */
export function browserWords<Key extends UiKey>(
  strings: HandedStrings<Key>,
  locale: Locale,
): BrowserWords<Key> {
  const plurals = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? strings[`${key}_${plurals.select(count)}`] : undefined;
    const text = form ?? strings[key];
    if (text === undefined) throw new Error(`The page did not hand over "${key}".`);
    return fill(text, values);
  };
}
