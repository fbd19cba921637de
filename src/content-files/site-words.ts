import { readingFor } from '../articles/catalog.ts';
import type { Slug } from '../articles/names.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Strings } from '../i18n/translate.ts';
import type { Articles } from './articles.ts';
import type { SiteFile } from './site-file.ts';

/** What the name of a site is taken from. */
export interface SiteParts {
  site: SiteFile;
  articles: Articles;
  /** Whether the interface's strings are another content's: their name is not this one's. */
  isBorrowed: boolean;
}

/**
 * The strings of a locale with the site's own name and description: those of `site.yaml`, else, for a docset that
 * borrows its strings, those of its start page. What they say of the project itself is not true of such a docset.
 */
export function siteWords(
  locale: Locale,
  strings: Strings,
  { site, articles, isBorrowed }: SiteParts,
): Strings {
  const start = isBorrowed ? startPage(articles) : undefined;
  const { title, description } =
    start === undefined
      ? { title: undefined, description: undefined }
      : readingFor(articles, start, locale).version.data;
  const plain = isBorrowed ? strings['home.docset'] : undefined;
  const named = {
    'site.name': site.title?.own[locale] ?? site.title?.all ?? title,
    'site.description': site.description?.own[locale] ?? site.description?.all ?? description ?? plain,
  };
  const said = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...strings, ...Object.fromEntries(said) };
}

/** The page that a docset begins with: `index`, else that of the folder with more than half of its articles. */
export function startPage(articles: Articles): Slug | undefined {
  const root = 'index' as Slug;
  if (articles.has(root)) return root;
  const folders = Map.groupBy(articles.keys(), (slug) => slug.slice(0, slug.indexOf('/') + 1));
  const [main] = [...folders].find(([, slugs]) => slugs.length > articles.size / 2) ?? [];
  const start = `${main}index` as Slug;
  return main !== undefined && articles.has(start) ? start : undefined;
}
