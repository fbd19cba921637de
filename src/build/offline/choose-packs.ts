import type { Locale } from '../../i18n/locales.ts';
import { localeSegment } from '../../i18n/paths.ts';
import type { PackKind } from '../../offline/contract.ts';

/** A pack to be made. */
export interface PackChoice {
  id: string;
  kind: PackKind;
  locale?: Locale;
  section?: string;
  files: string[];
  /** Whether it is worth the time to make it as small as can be. */
  isTight: boolean;
}

/** What the packs are chosen by, beside the files. */
export interface SiteKnowledge {
  /** Paths of the pictures that an article's page shows. */
  picturesOf: (page: string) => readonly string[];
  /** The section that an article stands in, as its locale's readers call it; the same key in every locale. */
  sectionOf: (locale: Locale, slug: string) => { key: string; title: string };
}

/** Pages of articles in one pack: a locale with more has packs for each section. */
const ARTICLES_IN_ONE = 200;
/** Files of a search in one pack: of very many articles they are some 60 MB when they are opened, at once. */
const SEARCH_IN_ONE = 400;
/**
 * Written for machines, other sites, and those who look after translations; said elsewhere (a search's terms stand on the
 * page of terms); or fetched by what installs an application.
 */
const LEFT_OUT =
  /(?:^|\/)(?:404\.html|feed\.json|drift\.json|sitemap\.xml|index\.md|status\/index\.html)$|~quality\/|\/terms\/find\/|^(?:social|schemas|status|offline|\.well-known)\/|^[^/]+\.(?:xml|txt|png|ico)$|^status\.json$/;
/** What the search knows of other languages. */
const ACROSS = /^pagefind\/(?:lexicon|meaning)\//;
const OF_SITE = /^(?:_astro|pagefind)\/|^[^/]+$/;
const PAGES_OF_GUIDE = ['', 'articles/', 'search/', 'accessibility/', 'offline/', 'terms/'];

/**
 * Says which files of a built site are kept together: what every language uses, and for each language its pages, its
 * search, and its articles with the pictures that they show, in one pack or, where they are many, by section; and apart
 * from these what its search knows of other languages.
 *
 * @param files paths of the site's files
 */
export function choosePacks(
  files: readonly string[],
  locales: readonly Locale[],
  { picturesOf, sectionOf }: SiteKnowledge,
): PackChoice[] {
  const kept = files.filter((file) => !LEFT_OUT.test(file));
  const packs: PackChoice[] = [
    {
      id: 'core',
      kind: 'core',
      isTight: true,
      files: kept.filter((file) => OF_SITE.test(file) && !isSearchOf(file, locales)),
    },
  ];
  for (const locale of locales) {
    const segment = localeSegment(locale);
    const own = kept.filter((file) => file.startsWith(`${segment}/`));
    const isGuide = (file: string) => {
      const path = file.slice(segment.length + 1);
      return (
        /^(?:sections|wizard|terms)\//.test(path) ||
        PAGES_OF_GUIDE.some((page) => path === `${page}index.html`) ||
        (!path.endsWith('.html') && !path.endsWith('/sentences.json'))
      );
    };
    const articles = own.filter((file) => !isGuide(file));
    const isSmall = articles.length <= ARTICLES_IN_ONE;
    const withPictures = (pages: readonly string[]) => [...pages, ...new Set(pages.flatMap(picturesOf))];
    const { search = [], across = [] } = Object.groupBy(
      kept.filter((file) => isSearchOf(file, [locale])),
      (file) => (ACROSS.test(file) ? 'across' : 'search'),
    );
    // Made of all languages: a part of the site that has this one alone could not pack it.
    packs.push({ id: `across-${segment}`, kind: 'across', locale, isTight: isSmall, files: across });
    const guide = { id: `guide-${segment}`, kind: 'guide', locale, isTight: isSmall } as const;
    if (isSmall) {
      // Pages, articles and what the search knows of them repeat one another: together they are a fifth less.
      packs.push({ ...guide, files: [...own.filter(isGuide), ...withPictures(articles), ...search] });
      continue;
    }
    packs.push(
      { ...guide, files: own.filter(isGuide) },
      ...groups(search, SEARCH_IN_ONE).map((files, part): PackChoice => {
        return { id: numbered(`search-${segment}`, part), kind: 'search', locale, isTight: false, files };
      }),
    );
    for (const { id, section, pages } of bySection(articles, (page) =>
      sectionOf(locale, slugOf(page, segment)),
    ))
      packs.push({
        id: `articles-${segment}-${id}`,
        kind: 'articles',
        locale,
        isTight: false,
        section,
        files: withPictures(pages),
      });
  }
  return packs.filter((pack) => pack.files.length > 0);
}

/** Whether a file belongs to the search in one of these languages. */
function isSearchOf(file: string, locales: readonly Locale[]): boolean {
  return locales.some((locale) =>
    new RegExp(`^pagefind/(?:[^/]+/)?(?:${localeSegment(locale)}|${locale})(?:/|\\.json$)`).test(file),
  );
}

/** The slug of the article that a page shows, alone or beside another language. */
function slugOf(page: string, segment: string): string {
  return page.slice(segment.length + 1).replace(/(?:~[^/]*)?\/[^/]+$/, '');
}

/** Pages by section, in groups of at most so many. */
function bySection(
  pages: readonly string[],
  sectionOf: (page: string) => { key: string; title: string },
): { id: string; section: string; pages: string[] }[] {
  const sections = new Map<string, { title: string; own: string[] }>();
  for (const page of pages) {
    const { key, title } = sectionOf(page);
    sections.getOrInsertComputed(key, () => ({ title, own: [] })).own.push(page);
  }
  return [...sections].flatMap(([key, { title, own }]) => {
    const parts = groups(own, ARTICLES_IN_ONE);
    return parts.map((pages, part) => ({
      id: numbered(key.replaceAll('/', '-'), part),
      section: parts.length === 1 ? title : `${title} (${part + 1}/${parts.length})`,
      pages,
    }));
  });
}

/** Cuts a list into groups of at most so many. */
function groups<T>(all: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) =>
    all.slice(part * most, (part + 1) * most),
  );
}

/** The id of the first of several packs says nothing of the others: where one is enough, it stays as it is. */
function numbered(id: string, part: number): string {
  return part === 0 ? id : `${id}-${part + 1}`;
}
