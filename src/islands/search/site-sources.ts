import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { articlePath, localeSegment, sitePath } from '../../i18n/paths.ts';
import { readTwin } from '../../search/browser/lines/twins.ts';
import { type Bundle, openBundle, readPage } from '../../search/browser/query/bundle.ts';
import type { Sources } from '../../search/browser/sources.ts';
import type { Fragment } from '../../search/browser/text/fragment.ts';
import type { SearchScope } from '../../search/contract/search-data.ts';
import { commonTermsFile } from '../../search/lexicon/shards.ts';
import { rankByMeaning } from '../../search/meaning/rank-by-meaning.ts';
import { needsFile, readNeeds } from '../../search/needs/needs-file.ts';
import { rankPages } from '../../search/weights/rank-pages.ts';
import { countArticles, fragmentName, othersOf } from '../../search/weights/stored.ts';

const files = new Map<string, Promise<unknown>>();
let attempt = 0;

/** Forgets what could not be loaded, so that the next search tries it again. */
export function retryLoading(): void {
  attempt++;
  files.clear();
}

/**
 * This site's bundles and pages, for one search: the reader's language first, then English, then the others; nothing is
 * widened. A further search takes new ones: Pagefind also looks into what earlier queries loaded of an index, so what it
 * finds, and in which order, would depend on them.
 */
export function siteSources({ reader, locales }: SearchScope): Sources {
  const opened = new Map<Locale, Promise<Bundle>>();
  // What is read to be ranked is read again for its line.
  const pages = new Map<string, Promise<Fragment | undefined>>();
  const rank = (locale: Locale) => (locale === reader ? 0 : locale === ORIGINAL_LOCALE ? 1 : 2);
  const ordered = [...locales].sort((a, b) => rank(a) - rank(b));
  return {
    reader,
    locales: ordered,
    open: (locale) => once(opened, locale, () => openBundle(locale, folderOf(locale), attempt)),
    readTwin: (path) => readTwin(articlePath(reader, path)),
    isAligned: async (path, a, b) => {
      const differing = (await loadJson('revisions.json')) as Record<string, Record<Locale, number>>;
      return differing[path] === undefined || differing[path][a] === differing[path][b];
    },
    common: async (locale) => new Set((await loadJson(`lexicon/${commonTermsFile(locale)}`)) as string[]),
    widen: undefined,
    mend: undefined,
    filters: {},
    needs: async (locale) => readNeeds(await loadJson(needsFile(locale)), locale),
    articles: (locale) => countArticles(locale, loadJson),
    othersOf: (locale, term) => othersOf(locale, term, loadJson),
    near: (words, locale, found) => rankByMeaning(words, locale, found, loadJson),
    rank: (locale, concepts) => rankPages(concepts, locale, loadJson),
    page: (locale, path) =>
      once(pages, `${locale}/${path}`, async () => {
        const name = await fragmentName(locale, path, loadJson);
        return name === undefined ? undefined : readPage(locale, folderOf(locale), name, path);
      }),
    everywhere: false,
  };
}

function folderOf(locale: Locale): string {
  return sitePath(`pagefind/${localeSegment(locale)}/`);
}

/** Reads a JSON file of the search: `lexicon/index.json`. */
export function loadJson(file: string): Promise<unknown> {
  return once(files, file, async () => {
    const response = await fetch(sitePath(`pagefind/${file}`));
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json();
  });
}

function once<T>(cache: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const known = cache.get(key) ?? load();
  cache.set(key, known);
  known.catch(() => cache.delete(key));
  return known;
}
