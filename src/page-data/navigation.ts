import type { Slug } from '../articles/names.ts';
import { type NavigationNode, sectionId, slugsOf } from '../articles/navigation.ts';
import type { Content } from '../content-files/content.ts';
import type { Navigation } from '../content-files/navigation.ts';
import type { Locale } from '../i18n/locales.ts';
import { articleLink } from './article-links.ts';

/** The table of contents that a reader sees: their own, else one of another language; empty where there is none. */
export function navigationFor({ navigation }: Content, locale: Locale): Navigation {
  return navigation.get(locale) ?? { locale, nodes: [], slugs: [] };
}

/** One entry of the table of contents as the page of all articles shows it. */
export interface TreeEntry {
  title: string;
  lang: Locale | undefined;
  /** Absent for a heading alone. */
  href: string | undefined;
  isExternal: boolean;
  /** The article that the entry is; absent for others. */
  slug: Slug | undefined;
  /** Id of a heading, to link to it. */
  id: string | undefined;
  /** How many articles a heading holds, its own and at any depth; none for other entries. */
  count: number;
  entries: TreeEntry[];
}

/**
 * A part of the table of contents with its links. An article has the table's wording where that is the reader's
 * language, else the title of the best text there is.
 *
 * @param above place of the heading that the nodes stand under
 */
export function treeOf(
  content: Content,
  locale: Locale,
  nodes: readonly NavigationNode[],
  above: readonly number[],
): TreeEntry[] {
  const { locale: own } = navigationFor(content, locale);
  const borrowed = own === locale ? undefined : own;
  const entry = (node: NavigationNode, place: readonly number[]): TreeEntry => ({
    ...target(node),
    id: node.items ? sectionId(place) : undefined,
    count: node.items ? slugsOf([node]).filter((slug) => content.articles.has(slug)).length : 0,
    entries: (node.items ?? []).map((item, index) => entry(item, [...place, index])),
  });
  return nodes.map((node, index) => entry(node, [...above, index]));

  function target({
    slug,
    url,
    title,
  }: NavigationNode): Pick<TreeEntry, 'title' | 'lang' | 'href' | 'isExternal' | 'slug'> {
    if (slug !== undefined && content.articles.has(slug)) {
      const link = articleLink(content.articles, slug, locale);
      const words = borrowed ? { title: link.title, lang: link.lang } : { title, lang: undefined };
      return { ...words, slug, href: link.href, isExternal: false };
    }
    return { title, lang: borrowed, slug: undefined, href: url, isExternal: url !== undefined };
  }
}

/** The whole table of contents with its links. */
export function navigationTree(content: Content, locale: Locale): TreeEntry[] {
  return treeOf(content, locale, navigationFor(content, locale).nodes, []);
}

/** More lines than this are not taken in at one look: a level or a heading that would bring more begins folded. */
export const AT_ONE_LOOK = 40;

/** How many levels of a tree are open at first. */
export function openLevels(entries: readonly TreeEntry[]): number {
  let [levels, lines, level] = [0, entries.length, entries];
  while (level.some(({ id }) => id !== undefined)) {
    level = level.flatMap(({ entries: below }) => (below.length > AT_ONE_LOOK ? [] : below));
    lines += level.length;
    if (lines > AT_ONE_LOOK) break;
    levels++;
  }
  return levels;
}

/** Articles that the table of contents does not name. */
export function unlistedArticles(content: Content, locale: Locale): Slug[] {
  const listed = new Set(navigationFor(content, locale).slugs);
  return [...content.articles.keys()].filter((slug) => !listed.has(slug));
}
