import type { Locale } from '../../i18n/locales.ts';
import { openBundle } from '../../search/browser/bundle.ts';
import type { Sources } from '../../search/browser/federation.ts';
import { readTwin } from '../../search/browser/twins.ts';

/** What a page hands to its search script: words of its language, and where the bundles are. */
export interface SearchData {
  reader: Locale;
  /** Every locale that has a bundle: its own name and the path of its pages, with a slash at its end. */
  locales: { locale: Locale; name: string; bundle: string }[];
  /** Path of the reader's own pages, with a slash at its end. */
  home: string;
  strings: Record<string, string>;
}

/** Reads what the page put into `data-search`. */
export function readSearchData(element: HTMLElement): SearchData {
  return JSON.parse(element.dataset['search'] ?? '') as SearchData;
}

/** The bundles of this site, each opened once, the reader's first, then English, then the others. */
export function siteSources({ reader, locales, home }: SearchData): Sources {
  const rank = (locale: Locale) => (locale === reader ? 0 : locale === 'en' ? 1 : 2);
  const opened = new Map<Locale, ReturnType<typeof openBundle>>();
  return {
    reader,
    locales: locales.map(({ locale }) => locale).sort((a, b) => rank(a) - rank(b)),
    open: (locale) => {
      const folder = locales.find((each) => each.locale === locale)?.bundle ?? '';
      const bundle = opened.get(locale) ?? openBundle(locale, folder);
      opened.set(locale, bundle);
      bundle.catch(() => opened.delete(locale));
      return bundle;
    },
    readTwin: (path) => readTwin(`${home}${path}/`),
  };
}
