import type { Locale } from '../../i18n/locales.ts';
import type { Fragment, Location } from './sentences.ts';

/** One page that answers a query, before its text is loaded. */
export interface Hit {
  /** Stable within the bundle. */
  id: string;
  /** Compares within one bundle and one query only. */
  score: number;
  load: () => Promise<Fragment & { path: string; locations: Location[] }>;
}

/** A locale's index, ready to be asked. */
export interface Bundle {
  locale: Locale;
  search: (query: string, filters?: Record<string, string>) => Promise<Hit[]>;
}

/** What we use of a bundle's `pagefind.js`. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => {
    search: (
      query: string,
      options: { filters: Record<string, string> },
    ) => Promise<{
      results: { id: string; score: number; data: () => Promise<PagefindData> }[];
    }>;
  };
}

interface PagefindData {
  raw_url: string;
  raw_content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
  weighted_locations: { location: number; balanced_score: number }[];
}

/**
 * Opens the bundle of one locale by importing its own `pagefind.js`: a module, and so a stemmer, of its own.
 *
 * Without Pagefind's worker: it costs 11 kB before the first result and saves some 30 ms of the main thread.
 *
 * @param folder absolute path of the bundle, with a slash at its end
 * @throws where the bundle cannot be loaded
 */
export async function openBundle(locale: Locale, folder: string): Promise<Bundle> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const instance = module.createInstance({ noWorker: true });
  return {
    locale,
    search: async (query, filters = {}) => {
      const { results } = await instance.search(query, { filters });
      return results.map(({ id, score, data }) => ({
        id,
        score,
        load: async () => toFragment(await data()),
      }));
    },
  };
}

function toFragment(data: PagefindData) {
  return {
    path: data.raw_url.replace(/^\/|\/$/g, ''),
    title: data.meta['title'] ?? '',
    // Pagefind escapes these two, and nothing else, for its own excerpts.
    content: data.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    filters: data.filters,
    anchors: data.anchors,
    locations: data.weighted_locations.map(({ location, balanced_score }) => ({
      word: location,
      score: balanced_score,
    })),
  };
}
