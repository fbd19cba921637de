import type { Slug } from '../articles/names.ts';
import { type NavigationNode, navigationSchema, slugsOf } from '../articles/navigation.ts';
import { type Redirects, redirectsSchema } from '../articles/redirects.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Problem } from '../lib/problem.ts';
import { type ContentFolder, readParsed } from './files.ts';
import { navigationFile, REDIRECTS_FILE } from './layout.ts';

/** A docset's table of contents. */
export interface Navigation {
  /** Language of its titles: the locale's own, or that of the locale it was borrowed from. */
  locale: Locale;
  nodes: readonly NavigationNode[];
  /** Its articles in reading order, each once. */
  slugs: readonly Slug[];
}

/** Reads the tables of contents; a locale without its own, such as English, borrows the first there is. */
export function readNavigation(
  folder: ContentFolder,
  locales: readonly Locale[],
): { navigation: ReadonlyMap<Locale, Navigation>; problems: Problem[] } {
  const problems: Problem[] = [];
  const own = locales.map((locale): Navigation => {
    const file = navigationFile(locale);
    if (!folder.exists(file)) return { locale, nodes: [], slugs: [] };
    const parsed = readParsed(folder, file, navigationSchema, 'navigation');
    problems.push(...parsed.problems);
    const nodes = parsed.ok ? parsed.value : [];
    return { locale, nodes, slugs: slugsOf(nodes) };
  });
  const borrowed = own.find(({ nodes }) => nodes.length > 0);
  const navigation = new Map(
    own.map((each) => [each.locale, each.nodes.length > 0 ? each : (borrowed ?? each)]),
  );
  return { navigation, problems };
}

/** Reads where pages went that are no more; empty where the content has no redirects. */
export function readRedirects(folder: ContentFolder): { redirects: Redirects; problems: readonly Problem[] } {
  if (!folder.exists(REDIRECTS_FILE)) return { redirects: {}, problems: [] };
  const parsed = readParsed(folder, REDIRECTS_FILE, redirectsSchema, 'redirects');
  return { redirects: parsed.ok ? parsed.value : {}, problems: parsed.problems };
}
