import type { Slug } from '../articles/names.ts';
import { type NavigationNode, sectionId } from '../articles/navigation.ts';
import { type Outline, outlineOf, type Section, sectionsAbove } from '../articles/sections.ts';
import type { Content } from '../content-files/content.ts';
import type { Navigation } from '../content-files/navigation.ts';
import type { Locale } from '../i18n/locales.ts';
import { localePath, localeSegment, sectionPath } from '../i18n/paths.ts';
import { articleLink } from './article-links.ts';
import type { LanguageLink } from './language-links.ts';
import { navigationFor, type TreeEntry, treeOf } from './navigation.ts';

/** A section with more articles than this shows those of the sections below on their own pages. */
const LARGE = 60;

/** A section as a reader is led to it. */
export interface SectionLink {
  title: string;
  href: string;
  /** Language of the title, where it is another than the reader's. */
  lang: Locale | undefined;
  /** How many articles it holds, at any depth. */
  count: number;
}

/** The outline of each table of contents, worked out once: every article's page asks for it. */
const known = new WeakMap<Navigation, Outline>();

/** The outline of a locale's table of contents. */
export function outlineFor(content: Content, locale: Locale): Outline {
  const navigation = navigationFor(content, locale);
  const outline = known.get(navigation) ?? outlineOf(navigation.nodes, (slug) => content.articles.has(slug));
  known.set(navigation, outline);
  return outline;
}

/** The link to a section. */
export function sectionLink(content: Content, locale: Locale, section: Section): SectionLink {
  const own = navigationFor(content, locale).locale;
  return {
    title: section.title,
    href: sectionPath(locale, section.key),
    lang: own === locale ? undefined : own,
    count: section.slugs.length,
  };
}

/** A heading of the table of contents above a page. */
export interface Crumb {
  title: string;
  href: string;
  /** Language of the title, where it is another than the reader's. */
  lang: Locale | undefined;
}

/** The headings above an article, outermost first. */
export function crumbsTo(content: Content, locale: Locale, slug: Slug): Crumb[] {
  return sectionsAbove(outlineFor(content, locale), slug).map((each) => sectionLink(content, locale, each));
}

/** `getStaticPaths` of the pages of sections. */
export function sectionPages(
  content: Content,
): { params: { locale: string; section: string }; props: { section: Section } }[] {
  return content.locales.flatMap((locale) =>
    outlineFor(content, locale).sections.map((section) => ({
      params: { locale: localeSegment(locale), section: section.key },
      props: { section },
    })),
  );
}

/** An entry of a section, as its page shows it. */
export interface SectionEntry extends TreeEntry {
  /** The page of a section below; absent for what is none. */
  section: string | undefined;
  /** What an article is about, in the language of its text. */
  description: { text: string; lang: Locale | undefined } | undefined;
}

/** What the page of a section shows. */
export interface SectionPage extends SectionLink {
  /** The page's path below its locale. */
  path: string;
  /** Its place on the page of all articles. */
  inTree: string;
  crumbs: Crumb[];
  /** Its entries as a tree; the section's own page is the first of them. */
  entries: SectionEntry[];
  /** Whether it holds so much that sections below are better named than shown. */
  isLarge: boolean;
  /** Locales that have the same section. */
  locales: Locale[];
  languages: LanguageLink[];
}

/** Works out the page of a section. */
export function sectionPage(content: Content, locale: Locale, section: Section): SectionPage {
  const { place, key } = section;
  const isAbove = (other: Section) =>
    other.place.length < place.length && other.place.every((index, depth) => index === place[depth]);
  return {
    ...sectionLink(content, locale, section),
    path: `sections/${key}`,
    inTree: `${localePath(locale, 'articles')}#${sectionId(place)}`,
    crumbs: outlineFor(content, locale)
      .sections.filter(isAbove)
      .map((each) => sectionLink(content, locale, each)),
    entries: entriesOf(content, locale, section).map((entry) => described(content, locale, entry)),
    isLarge: section.slugs.length > LARGE,
    locales: content.locales.filter((each) =>
      outlineFor(content, each).sections.some((other) => other.key === key),
    ),
    languages: content.locales.map((other) => ({
      locale: other,
      href: sameSection(content, other, section),
    })),
  };
}

function described(content: Content, locale: Locale, entry: TreeEntry): SectionEntry {
  const below = outlineFor(content, locale).at.get(entry.id ?? '');
  const link = entry.slug === undefined ? undefined : articleLink(content.articles, entry.slug, locale);
  return {
    ...entry,
    section: below && sectionPath(locale, below.key),
    description: link?.description === undefined ? undefined : { text: link.description, lang: link.lang },
  };
}

/** A section's entries with their links, its own page before them. */
export function entriesOf(content: Content, locale: Locale, section: Section): TreeEntry[] {
  const { title, slug, items, place } = section;
  const own: NavigationNode[] = slug === undefined ? [] : [{ title, slug }];
  return [...treeOf(content, locale, own, []), ...treeOf(content, locale, items, place)];
}

/** The section in another locale, whose table may differ: by its name, else where its first article stands. */
function sameSection(content: Content, locale: Locale, { key, slugs: [first] }: Section): string {
  const there = outlineFor(content, locale).sections;
  const same =
    there.find((section) => section.key === key) ??
    there.findLast(({ slugs }) => first !== undefined && slugs.includes(first));
  return same === undefined ? localePath(locale, 'articles') : sectionPath(locale, same.key);
}
