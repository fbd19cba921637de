import type { Slug } from '../articles/names.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { articleLink } from './article-links.ts';
import { outlineFor } from './sections.ts';
import type { Stage } from './stages.ts';

/** A page before or after another. */
export interface Neighbour {
  href: string;
  name: string;
  /** Language of the name, where it is another than the reader's. */
  lang?: Locale | undefined;
}

/** The pages before and after an article. */
export interface Neighbours {
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
}

/**
 * The pages before and after an article: along the stages where it belongs to one, else in the table of contents.
 *
 * @param stage index among `stages` of the one that the article belongs to, −1 where it belongs to none
 */
export function neighboursOf(
  content: Content,
  locale: Locale,
  slug: Slug,
  stages: readonly Stage[],
  stage: number,
): Neighbours {
  if (stage >= 0) return { previous: stages[stage - 1], next: stages[stage + 1] };
  const { slugs, order } = outlineFor(content, locale);
  const index = order.get(slug) ?? -1;
  const neighbour = (other: Slug | undefined): Neighbour | undefined => {
    if (index < 0 || other === undefined) return undefined;
    const { href, title, lang } = articleLink(content.articles, other, locale);
    return { href, name: title, lang };
  };
  return { previous: neighbour(slugs[index - 1]), next: neighbour(slugs[index + 1]) };
}
