import type { Locale } from '../../../i18n/locales.ts';
import { isUnspaced, joinWords, readWords } from '../../cut.ts';
import { pathOf, storedPages } from '../../index/fragments.ts';
import type { Fragment } from '../text/fragment.ts';

/** One page that answers a query, before its text is loaded. */
export interface Hit {
  /** Stable within the bundle. */
  id: string;
  /** Compares within one bundle and one query only. */
  score: number;
  /** Numbers of the page's words that match. */
  words: readonly number[];
  load: () => Promise<Fragment>;
}

/** What results are narrowed by: `translation`, `stage`. */
export type Filters = Readonly<Record<string, string>>;

/** A locale's index, ready to be asked. */
export interface Bundle {
  locale: Locale;
  search: (query: string, filters: Filters) => Promise<Hit[]>;
}

/** What we use of a bundle's `pagefind.js`. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => {
    search: (
      query: string,
      options: { filters: Filters },
    ) => Promise<{
      results: { id: string; score: number; words: number[]; data: () => Promise<PagefindData> }[];
    }>;
  };
}

interface PagefindData {
  raw_url: string;
  raw_content: string;
  meta: Record<string, string>;
  anchors: Fragment['anchors'];
}

/**
 * Opens the bundle of one locale by importing its own `pagefind.js`: a module, and so a stemmer, of its own.
 *
 * Without Pagefind's worker: it costs 11 kB before the first result, for a search of a few milliseconds.
 *
 * @param folder absolute path of the bundle, with a slash at its end
 * @param attempt counts from 0; a browser remembers an import that failed, so each retry needs another address
 * @throws where the bundle, or a part of it that the query needs, cannot be loaded
 */
export async function openBundle(locale: Locale, folder: string, attempt: number): Promise<Bundle> {
  // By a variable: Vite puts a helper, one more request before the first line, around the import of a literal.
  const script = `${folder}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const module = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const instance = module.createInstance({ noWorker: true });
  return {
    locale,
    search: async (text, filters) => {
      const { results } = await instance.search(text, { filters });
      // Pagefind keeps silent about a chunk of the index that it could not load.
      if (results.length === 0 && !navigator.onLine && !(await isKept(folder))) throw new Error('offline');
      return results.map(({ id, score, words, data }) => ({
        id,
        score,
        words,
        load: async () => toFragment(await data(), isUnspaced(locale)),
      }));
    },
  };
}

/** Whether the bundle is on the device as a whole: then nothing of it was out of reach. */
async function isKept(folder: string): Promise<boolean> {
  try {
    return (await caches.match(`${folder}pagefind.js`)) !== undefined;
  } catch {
    // Storage is closed to this site, or there is none.
    return false;
  }
}

/**
 * Reads the text of one page of a bundle, without a search.
 *
 * @param folder absolute path of the bundle, with a slash at its end
 * @param name of Pagefind's file, without its ending
 * @param path of the page below its locale, one of those that the file holds
 * @throws where the file cannot be loaded, or holds another page
 */
export async function readPage(
  locale: Locale,
  folder: string,
  name: string,
  path: string,
): Promise<Fragment> {
  const response = await fetch(`${folder}fragment/${name}.pf_fragment`);
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${response.url}`);
  const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(stream).text();
  const page = storedPages(text).find(({ url }) => pathOf(url) === path);
  if (page === undefined) throw new Error(`${path} is not in ${response.url}`);
  const { url, content, meta, anchors } = page;
  return toFragment({ raw_url: url, raw_content: content, meta, anchors }, isUnspaced(locale));
}

function toFragment({ raw_url, raw_content, meta, anchors }: PagefindData, isCut: boolean): Fragment {
  return {
    path: pathOf(raw_url),
    title: joinWords(readWords(meta['title'] ?? '', isCut)),
    // Pagefind escapes these two, and nothing else, for its own excerpts.
    words: readWords(raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isCut),
    anchors,
  };
}
