import type { Locale } from '../i18n/locales.ts';

/** An ISO day as readers of a language write it out. */
export function longDate(iso: string, locale: Locale): string {
  return new Date(iso).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
