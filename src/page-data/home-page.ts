import { mainDepth } from '../articles/sections.ts';
import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, localePath, sectionPath } from '../i18n/paths.ts';
import { OTHER } from './article-tree.ts';
import { navigationTree, type TreeEntry, unlistedArticles } from './navigation.ts';
import { outlineFor } from './sections.ts';
import { shownDate } from './shown-date.ts';

/** More articles than this that stand beside sections are led to in one. */
const MOST_ARTICLES = 12;
/** How many of the latest changes are shown. */
const CHANGES = 6;

/** What a home page says is here, for a content with a table of contents. */
export interface HomeGroup {
  /** The heading over these sections; absent for those that stand at the top of the table. */
  title: string | undefined;
  href: string | undefined;
  lang: Locale | undefined;
  cards: HomeCard[];
}

/** A section with what it holds, or an article that stands beside sections. */
export interface HomeCard {
  title: string;
  href: string;
  lang: Locale | undefined;
  /** How many articles a section holds; absent for an article. */
  count: number | undefined;
}

/**
 * The sections of the table of contents as a home page shows them: its headings, or where these are few, as for a
 * docset of several products, the headings below each. What the table does not name comes last; nothing without a table.
 */
export function homeGroups(content: Content, locale: Locale): HomeGroup[] {
  const tree = navigationTree(content, locale);
  if (tree.length === 0) return [];
  const outline = outlineFor(content, locale);
  const { at } = outline;
  const { t } = wordsOf(content, locale);
  const all = localePath(locale, 'articles');
  const headings = tree.filter(({ id }) => id !== undefined && at.has(id));
  const above = mainDepth(outline) === 2 ? headings : [];
  const groups = above.map(({ title, lang, id = '', entries }): HomeGroup => {
    const section = at.get(id);
    const href = section ? sectionPath(locale, section.key) : all;
    return { title, href, lang, cards: cardsOf(entries, href) };
  });
  const rest = cardsOf(
    tree.filter((entry) => !above.includes(entry)),
    all,
  );
  const unlisted = unlistedArticles(content, locale).length;
  if (unlisted > 0)
    rest.push({ title: t('articles.other'), href: `${all}#${OTHER}`, lang: undefined, count: unlisted });
  return rest.length > 0
    ? [...groups, { title: undefined, href: undefined, lang: undefined, cards: rest }]
    : groups;

  function cardsOf(entries: readonly TreeEntry[], more: string): HomeCard[] {
    const cards = entries.flatMap(({ title, lang, id = '', href, isExternal }): HomeCard[] => {
      const section = at.get(id);
      if (section)
        return [{ title, href: sectionPath(locale, section.key), lang, count: section.slugs.length }];
      return href === undefined || isExternal ? [] : [{ title, href, lang, count: undefined }];
    });
    const articles = cards.filter((card) => card.count === undefined);
    if (articles.length <= MOST_ARTICLES) return cards;
    const rest = { title: t('home.more'), href: more, lang: undefined, count: articles.length };
    return [...cards.filter((card) => card.count !== undefined), rest];
  }
}

/** An article that changed, with its day. */
export interface Change {
  title: string;
  href: string;
  date: { iso: string; shown: string };
}

/** The articles of a locale that changed last, by the day that their source states; those without a day are left out. */
export function latestChanges({ articles }: Content, locale: Locale): Change[] {
  return [...articles.values()]
    .flatMap((versions) => versions.get(locale) ?? [])
    .flatMap((version) => {
      const iso = version.data.source.date;
      return iso === undefined ? [] : [{ version, iso }];
    })
    .sort((a, b) => b.iso.localeCompare(a.iso))
    .slice(0, CHANGES)
    .map(({ version: { slug, data }, iso }) => ({
      title: data.title,
      href: articlePath(locale, slug),
      date: { iso, shown: shownDate(iso, locale) },
    }));
}
