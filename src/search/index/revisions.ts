import type { Locale } from '../../i18n/locales.ts';
import type { IndexedVersion } from '../indexed-article.ts';

/** Slug → locale → number of its revision; only articles whose locales differ are listed. */
export type Revisions = Record<string, Record<Locale, number>>;

/**
 * Lists the articles where a segment's number does not mean the same sentence in every locale.
 *
 * @param articles all locales' versions
 */
export function differingRevisions(articles: readonly IndexedVersion[]): Revisions {
  const bySlug = Map.groupBy(articles, ({ slug }) => slug);
  const differing: Revisions = {};
  for (const [slug, versions] of bySlug) {
    const revisions = [...new Set(versions.map(({ data }) => data.revision))];
    if (revisions.length < 2) continue;
    differing[slug] = Object.fromEntries(
      versions.map(({ locale, data }) => [locale, revisions.indexOf(data.revision)]),
    );
  }
  return differing;
}
