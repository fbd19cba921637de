import i18next from 'i18next';
import type en from '../../content/en/ui.json';
import type { Locale } from './locales.ts';

/** Interface strings of one locale: flat dotted keys, plural forms as `key_one`, `key_few`, …. */
export type Strings = Record<string, string>;

type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<K extends string> = K extends `${infer Base}_${PluralSuffix}` ? Base : K;

/** A key of `content/en/ui.json`, without its plural suffix. */
export type UiKey = WithoutPlural<keyof typeof en>;

/** Gives the string for `key`; `count` chooses the plural form, other values fill `{{placeholders}}`. */
export type Translate = (key: UiKey, values?: Record<string, string | number>) => string;

/**
 * Makes the translator of one locale over a private i18next instance.
 *
 * @param strings all strings of the locale; completeness is checked before (see check-strings.ts)
 * @throws where a key is missing after all: a page never shows a bare key
 */
export function createTranslator(locale: Locale, strings: Strings): Translate {
  const instance = i18next.createInstance({
    lng: locale,
    resources: { [locale]: { translation: strings } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Astro and Preact escape on output.
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_locales, _namespace, key) => {
      throw new Error(`content/${locale}/ui.json: Unexpected request for "${key}", which is missing there.`);
    },
  });
  instance.init();
  // Each page asks for dozens of them, and i18next looks for plural forms and placeholders each time.
  const plain = new Map<UiKey, string>();
  return (key, values) =>
    values === undefined
      ? plain.getOrInsertComputed(key, () => instance.t(key, {}))
      : instance.t(key, values);
}
