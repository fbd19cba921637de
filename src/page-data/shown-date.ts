import type { Locale } from '../i18n/locales.ts';

/** How a date is written: `2021-02-26` as 26 February 2021 or 26 Feb 2021, `2025-11` as November 2025. */
const FORMS = {
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  month: { year: 'numeric', month: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** One for each language and form: to make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO day or month as readers of a language write it. */
export function shownDate(iso: string, locale: Locale, form: keyof typeof FORMS = 'long'): string {
  const format = formats.getOrInsertComputed(
    `${locale} ${form}`,
    () => new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: 'UTC' }),
  );
  return format.format(new Date(iso));
}
