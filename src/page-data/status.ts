import { type State, stateOf } from '../articles/catalog.ts';
import type { Slug } from '../articles/names.ts';
import type { Content } from '../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { type DriftCounts, driftCounts } from './drift.ts';

/** What `/status.json` holds: each article's state in each locale. */
export interface Status {
  locales: readonly Locale[];
  articles: {
    slug: Slug;
    title: string;
    states: Record<Locale, State>;
    revisions: Record<Locale, string | null>;
    proofs: Record<Locale, string>;
    /** Of translations of an older English: how many of its sentences became what. */
    drift: Record<Locale, DriftCounts>;
  }[];
}

/** Derives the state of the translations. */
export function statusOf({ articles, locales }: Pick<Content, 'articles' | 'locales'>): Status {
  const rows = [...articles].map(([slug, versions]) => {
    const first = versions.get(ORIGINAL_LOCALE) ?? [...versions.values()][0];
    return {
      slug,
      title: first?.data.title ?? slug,
      states: Object.fromEntries(locales.map((locale) => [locale, stateOf(articles, slug, locale)])),
      revisions: Object.fromEntries(
        [...versions].map(([locale, { data }]) => [locale, data.revision ?? null]),
      ),
      drift: Object.fromEntries(
        [...versions.values()].flatMap((version) => {
          const drift = driftCounts(articles, version);
          return drift === undefined ? [] : [[version.locale, drift]];
        }),
      ),
      proofs: Object.fromEntries([...versions].map(([locale, { data }]) => [locale, data.proof])),
    };
  });
  return { locales, articles: rows };
}
