import { type State, stateOf } from '../articles/catalog.ts';
import type { Slug } from '../articles/names.ts';
import { mainSection } from '../articles/sections.ts';
import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, qualityPath } from '../i18n/paths.ts';
import { type ArticleLink, articleLink } from './article-links.ts';
import { SHORT_LIST } from './article-lists.ts';
import { OTHER } from './article-tree.ts';
import { hasQualityPage, openFlags } from './quality/quality-page.ts';
import { outlineFor, sectionLink } from './sections.ts';

/** In the order in which they are told of. */
const STATES: readonly State[] = ['original', 'human', 'machine', 'unknown', 'older', 'missing'];

/** The state of an article in one language. */
export interface StatusCell {
  locale: Locale;
  state: State;
  href: string;
  /** What the checks found, where they found something. */
  quality: { href: string; open: number } | undefined;
}

/** The articles of one main section. */
export interface StatusGroup {
  key: string;
  /** Absent for a content without sections. */
  title: string | undefined;
  /** Language of the title, where it is another than the reader's. */
  lang: Locale | undefined;
  rows: { link: ArticleLink; cells: StatusCell[] }[];
}

/** The state of the translations as its page shows it. */
export interface StatusTable {
  locales: readonly Locale[];
  groups: StatusGroup[];
  /** How many articles are in which state, by language; states that none is in are left out. */
  counts: { state: State; of: number[] }[];
  /** Whether there is so much that a reader narrows it. */
  isLong: boolean;
}

/** Works out the state of all translations, by section in the order of the table of contents. */
export function statusTable(content: Content, locale: Locale): StatusTable {
  const { articles, locales } = content;
  const outline = outlineFor(content, locale);
  const rank = (slug: Slug) => outline.order.get(slug) ?? Number.POSITIVE_INFINITY;
  const slugs = [...articles.keys()].sort((a, b) => rank(a) - rank(b) || 0);
  const bySection = Map.groupBy(slugs, (slug) => mainSection(outline, slug));
  const { t } = wordsOf(content, locale);
  const named = bySection.size > 1 || !bySection.has(undefined);
  const groups = [...bySection].map(([section, own]): StatusGroup => {
    const link = section && sectionLink(content, locale, section);
    return {
      key: section?.key ?? OTHER,
      title: link?.title ?? (named ? t('articles.other') : undefined),
      lang: link?.lang,
      rows: own.map((slug) => ({
        link: articleLink(articles, slug, locale),
        cells: locales.map((each) => cell(content, each, slug)),
      })),
    };
  });
  const cells = groups.flatMap(({ rows }) => rows.map((row) => row.cells));
  const counts = STATES.map((state) => ({
    state,
    of: locales.map((_, index) => cells.filter((row) => row[index]?.state === state).length),
  }));
  return {
    locales,
    groups,
    counts: counts.filter(({ of }) => of.some((count) => count > 0)),
    isLong: articles.size > SHORT_LIST,
  };
}

function cell(content: Content, locale: Locale, slug: Slug): StatusCell {
  return {
    locale,
    state: stateOf(content.articles, slug, locale),
    href: articlePath(locale, slug),
    quality: hasQualityPage(content, locale, slug)
      ? { href: qualityPath(locale, slug), open: openFlags(content, locale, slug) }
      : undefined,
  };
}
