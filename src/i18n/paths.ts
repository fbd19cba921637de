import type { Locale } from './locales.ts';

/** The site's sub-path, always with a slash at both ends: `/` or `/docs/`. Vite fills it in from `BASE_PATH`. */
const BASE = `/${import.meta.env?.BASE_URL ?? '/'}/`.replace(/\/{2,}/g, '/');

/** First segment of a locale's URLs: `zh-CN` → `zh-cn`. */
export function localeSegment(locale: Locale): string {
  return locale.toLowerCase();
}

/** Path from the site's root, base included: `sitePath('status.json')` → `/status.json`. */
export function sitePath(path = ''): string {
  return BASE + path;
}

/** A locale's own path: `localePath('zh-CN', 'search')` → `/zh-cn/search/`. */
export function localePath(locale: Locale, path = ''): string {
  return sitePath(`${localeSegment(locale)}/${path === '' ? '' : `${path}/`}`);
}

/** An article's page; its slug may hold folders: `/es/partner-center/get-help/`. */
export function articlePath(locale: Locale, slug: string): string {
  return localePath(locale, slug);
}

/**
 * An article beside another language: `/es/get-help~en/`. No slug holds a `~`, and as a sibling of the article's own
 * page it leaves the article's relative links right.
 */
export function besidePath(locale: Locale, slug: string, other: Locale): string {
  return localePath(locale, besideSlug(slug, other));
}

/** The part of {@link besidePath} below the locale. */
export function besideSlug(slug: string, other: Locale): string {
  return `${slug}~${localeSegment(other)}`;
}

/** The file beside an article that tells where its sentences stand in a text of another revision, and in which. */
export function sentencesPath(locale: Locale, slug: string, other: Locale): string {
  return `${articlePath(locale, slug)}sentences.json#${other}`;
}

/** What the checks of translations found in an article: `/es/get-help~quality/`, which no slug and no language can be. */
export function qualityPath(locale: Locale, slug: string): string {
  return localePath(locale, qualitySlug(slug));
}

/** The part of {@link qualityPath} below the locale. */
export function qualitySlug(slug: string): string {
  return `${slug}~quality`;
}

/** The wizard's first page, or that of one node. */
export function wizardPath(locale: Locale, node?: string): string {
  return localePath(locale, node === undefined ? 'wizard' : `wizard/${node}`);
}

/** The page of a section of the table of contents; see `sectionsOf` for its key. */
export function sectionPath(locale: Locale, key: string): string {
  return localePath(locale, `sections/${key}`);
}

/** The search page. */
export function searchPath(locale: Locale): string {
  return localePath(locale, 'search');
}
