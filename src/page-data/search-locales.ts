import { getCatalog } from '../content-files/catalog.ts';
import { hasWizard } from '../content-files/flow.ts';
import { LOCALES } from '../content-files/strings.ts';
import type { Locale } from '../i18n/locales.ts';

/** The locales that have a search bundle: those with a text of their own. */
export async function searchLocales(): Promise<Locale[]> {
  const catalog = await getCatalog();
  return LOCALES.filter(
    (locale) => hasWizard || [...catalog.values()].some((versions) => versions.has(locale)),
  );
}
