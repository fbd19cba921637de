import { LOCALES } from '../content-files/strings.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';

/** What every page under `[locale]` gets. */
export interface LocaleProps {
  locale: Locale;
}

/** `getStaticPaths` of a page that exists once in each locale. */
export function localePages(): { params: { locale: string }; props: LocaleProps }[] {
  return LOCALES.map((locale) => ({ params: { locale: localeSegment(locale) }, props: { locale } }));
}
