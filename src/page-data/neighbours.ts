import { readingFor } from '../articles/catalog.ts';
import { getCatalog } from '../content-files/catalog.ts';
import { navigationFor } from '../content-files/navigation.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { type Stage, stageOf } from './stages.ts';

/** A page before or after another. */
export interface Neighbour {
  href: string;
  name: string;
  /** Language of the name, where it is another than the reader's. */
  lang?: string | undefined;
}

/**
 * The pages before and after an article: along the stages where it belongs to one, else in the table of contents.
 *
 * @param stages those of the locale
 */
export async function neighboursOf(
  locale: Locale,
  slug: string,
  stages: readonly Stage[],
): Promise<{ previous?: Neighbour | undefined; next?: Neighbour | undefined }> {
  const stage = stageOf(stages, slug);
  if (stage >= 0) return { previous: stages[stage - 1], next: stages[stage + 1] };
  const catalog = await getCatalog();
  const slugs = navigationFor(locale).slugs.filter((candidate) => catalog.has(candidate));
  const index = slugs.indexOf(slug);
  const neighbour = (other: string | undefined): Neighbour | undefined => {
    if (index < 0 || other === undefined) return undefined;
    const { version, isFallback } = readingFor(catalog, other, locale);
    const lang = isFallback ? version.locale : undefined;
    return { href: articlePath(locale, other), name: version.data.title, lang };
  };
  return { previous: neighbour(slugs[index - 1]), next: neighbour(slugs[index + 1]) };
}
