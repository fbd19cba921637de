import type { Slug } from '../articles/names.ts';
import { sectionId } from '../articles/navigation.ts';
import { sectionAround } from '../articles/sections.ts';
import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, localePath, sectionPath } from '../i18n/paths.ts';
import { navigationTree } from './navigation.ts';
import { entriesOf, outlineFor, sectionLink } from './sections.ts';

/** More entries than this are cut around the page's own: an article's first view does not grow with its section. */
const MOST = 30;

/** What stands beside an article: the entries of its section. */
export interface SectionNav {
  /** The section, and its page. */
  title: string;
  href: string;
  lang: Locale | undefined;
  entries: NavEntry[];
  /** How many articles the section holds, where not all its entries are here. */
  more: number | undefined;
  /** The section on the page of all articles. */
  inTree: string;
}

/** An article, a section below, or a page elsewhere. */
export interface NavEntry {
  title: string;
  href: string;
  lang: Locale | undefined;
  isExternal: boolean;
  isCurrent: boolean;
  /** How many articles a section below holds; absent for a page. */
  count: number | undefined;
}

/**
 * The entries of the section that an article stands in: the articles right in it, and the sections below as links to
 * their pages. At the top of the table of contents that is the table's first level.
 *
 * @returns nothing for an article that the table does not name
 */
export function sectionNav(content: Content, locale: Locale, slug: Slug): SectionNav | undefined {
  const outline = outlineFor(content, locale);
  if (!outline.places.has(slug)) return undefined;
  const section = sectionAround(outline, slug);
  const tree = localePath(locale, 'articles');
  const { title, href, lang, count } = section
    ? sectionLink(content, locale, section)
    : {
        title: wordsOf(content, locale).t('articles.title'),
        href: tree,
        lang: undefined,
        count: content.articles.size,
      };
  const own = articlePath(locale, slug);
  const entries = (section ? entriesOf(content, locale, section) : navigationTree(content, locale)).flatMap(
    (entry): NavEntry[] => {
      const below = entry.id === undefined ? undefined : outline.at.get(entry.id);
      const leads = below ? sectionPath(locale, below.key) : entry.href;
      if (leads === undefined) return [];
      return [
        {
          title: entry.title,
          href: leads,
          lang: entry.lang,
          isExternal: entry.isExternal,
          isCurrent: leads === own,
          count: below && entry.count,
        },
      ];
    },
  );
  const shown = around(entries);
  return {
    title,
    href,
    lang,
    entries: shown,
    more: shown.length < entries.length ? count : undefined,
    inTree: section ? `${tree}#${sectionId(section.place)}` : tree,
  };
}

/** The entries around the current one, as many before it as after it where there are so many. */
function around(entries: readonly NavEntry[]): NavEntry[] {
  const current = entries.findIndex(({ isCurrent }) => isCurrent);
  const first = Math.max(0, Math.min(current - MOST / 2, entries.length - MOST));
  return entries.slice(first, first + MOST);
}
