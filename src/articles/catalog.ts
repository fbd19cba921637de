import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import type { Slug } from './names.ts';
import type { ArticleData } from './schema.ts';

/** One article in one locale. `E` is whatever the caller needs to render it. */
export interface Version<E> {
  slug: Slug;
  locale: Locale;
  data: ArticleData;
  entry: E;
}

/** What a reader of `locale` gets for an article. */
export interface Reading<E> {
  version: Version<E>;
  state: State;
  /** True where the text is in another language than the page. */
  isFallback: boolean;
}

/** How far a text can be trusted; `missing` where the locale has none of its own. */
export type State = 'original' | 'human' | 'machine' | 'unknown' | 'older' | 'missing';

/** Slug → locale → version. */
export type Catalog<E> = ReadonlyMap<Slug, ReadonlyMap<Locale, Version<E>>>;

/** Orders versions by slug and locale; slugs come out sorted. */
export function buildCatalog<E>(versions: readonly Version<E>[]): Catalog<E> {
  const catalog = new Map<Slug, Map<Locale, Version<E>>>();
  for (const version of [...versions].sort((a, b) => a.slug.localeCompare(b.slug, 'en'))) {
    const bySlug = catalog.get(version.slug) ?? new Map<Locale, Version<E>>();
    catalog.set(version.slug, bySlug.set(version.locale, version));
  }
  return catalog;
}

/**
 * The best text there is for a reader: their own locale, else the English original, else another locale, human
 * translations before machine ones.
 *
 * @throws where no article has this slug
 */
export function readingFor<E>(catalog: Catalog<E>, slug: Slug, locale: Locale): Reading<E> {
  const versions = catalog.get(slug);
  const version =
    versions?.get(locale) ?? versions?.get(ORIGINAL_LOCALE) ?? bestOf([...(versions?.values() ?? [])]);
  if (version === undefined) throw new Error(`Unexpected slug "${slug}", expected one of the articles.`);
  const isFallback = version.locale !== locale;
  return { version, isFallback, state: stateOf(catalog, slug, locale) };
}

/** The state of an article in a locale. A translation of another revision than the newest original is `older`. */
export function stateOf<E>(catalog: Catalog<E>, slug: Slug, locale: Locale): State {
  const version = catalog.get(slug)?.get(locale);
  if (version === undefined) return 'missing';
  const current = catalog.get(slug)?.get(ORIGINAL_LOCALE)?.data.revision;
  const { revision, translation } = version.data;
  if (current !== undefined && revision !== undefined && revision !== current) return 'older';
  return translation;
}

function bestOf<E>(versions: Version<E>[]): Version<E> | undefined {
  const rank = ({ data }: Version<E>) => ['human', 'unknown', 'machine'].indexOf(data.translation);
  return versions.sort((a, b) => rank(a) - rank(b) || a.locale.localeCompare(b.locale))[0];
}
