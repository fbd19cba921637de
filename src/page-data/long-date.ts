import type { Locale } from '../i18n/locales.ts';

/** One for each language: to make one takes longer than to use it a hundred times. */
const formats = new Map<Locale, Intl.DateTimeFormat>();

/** An ISO day as readers of a language write it out. */
export function longDate(iso: string, locale: Locale): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(iso));
}
