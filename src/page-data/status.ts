import { type Catalog, type State, stateOf } from '../articles/catalog.ts';
import type { Locale } from '../i18n/locales.ts';

/** What `/status.json` holds: each article's state in each locale. */
export interface Status {
  locales: readonly Locale[];
  articles: {
    slug: string;
    title: string;
    states: Record<Locale, State>;
    revisions: Record<Locale, string | null>;
    proofs: Record<Locale, string>;
  }[];
}

/** Derives the state of the translations from the catalog. */
export function statusOf<E>(catalog: Catalog<E>, locales: readonly Locale[]): Status {
  const articles = [...catalog].map(([slug, versions]) => {
    const first = versions.get('en') ?? [...versions.values()][0];
    return {
      slug,
      title: first?.data.title ?? slug,
      states: Object.fromEntries(locales.map((locale) => [locale, stateOf(catalog, slug, locale)])),
      revisions: Object.fromEntries(
        [...versions].map(([locale, { data }]) => [locale, data.revision ?? null]),
      ),
      proofs: Object.fromEntries([...versions].map(([locale, { data }]) => [locale, data.proof])),
    };
  });
  return { locales, articles };
}
