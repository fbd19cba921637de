import type { Slug } from '../articles/names.ts';
import { type NavigationNode, sectionId, trailTo } from '../articles/navigation.ts';
import type { Content } from '../content-files/content.ts';
import type { Navigation } from '../content-files/navigation.ts';
import type { Locale } from '../i18n/locales.ts';
import { localePath } from '../i18n/paths.ts';
import { articleLink } from './article-links.ts';

/** The table of contents that a reader sees: their own, else one of another language; empty where there is none. */
export function navigationFor({ navigation }: Content, locale: Locale): Navigation {
  return navigation.get(locale) ?? { locale, nodes: [], slugs: [] };
}

/** A heading of the table of contents above a page. */
export interface Crumb {
  title: string;
  href: string;
  /** Language of the title, where it is another than the reader's. */
  lang: Locale | undefined;
}

/** The headings above an article, outermost first, each with its place on the page of all articles. */
export function crumbsTo(content: Content, locale: Locale, slug: Slug): Crumb[] {
  const { nodes, locale: own } = navigationFor(content, locale);
  const lang = own === locale ? undefined : own;
  return trailTo(nodes, slug).map(({ title, place }) => ({
    title,
    href: `${localePath(locale, 'articles')}#${sectionId(place)}`,
    lang,
  }));
}

/** One entry of the table of contents as the page of all articles shows it. */
export interface TreeEntry {
  title: string;
  lang: Locale | undefined;
  /** Absent for a heading alone. */
  href: string | undefined;
  isExternal: boolean;
  /** Id of a heading, to link to it. */
  id: string | undefined;
  entries: TreeEntry[];
}

/**
 * The table of contents with its links. An article has the table's wording where that is the reader's language, else
 * the title of the best text there is.
 */
export function navigationTree(content: Content, locale: Locale): TreeEntry[] {
  const { nodes, locale: own } = navigationFor(content, locale);
  const borrowed = own === locale ? undefined : own;
  const entry = (node: NavigationNode, place: readonly number[]): TreeEntry => ({
    ...target(node),
    id: node.items ? sectionId(place) : undefined,
    entries: (node.items ?? []).map((item, index) => entry(item, [...place, index])),
  });
  return nodes.map((node, index) => entry(node, [index]));

  function target({ slug, url, title }: NavigationNode): Omit<TreeEntry, 'id' | 'entries'> {
    if (slug !== undefined && content.articles.has(slug)) {
      const link = articleLink(content.articles, slug, locale);
      const words = borrowed ? { title: link.title, lang: link.lang } : { title, lang: undefined };
      return { ...words, href: link.href, isExternal: false };
    }
    return { title, lang: borrowed, href: url, isExternal: url !== undefined };
  }
}

/** Articles that the table of contents does not name. */
export function unlistedArticles(content: Content, locale: Locale): Slug[] {
  const listed = new Set(navigationFor(content, locale).slugs);
  return [...content.articles.keys()].filter((slug) => !listed.has(slug));
}
