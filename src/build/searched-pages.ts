import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { recordOf, type SearchRecord } from '../search/index/records.ts';
import type { IndexedVersion } from '../search/indexed-article.ts';

/** A page that is found, before it is parsed. */
export interface SearchedPage {
  path: string;
  html: string;
  about: Pick<SearchRecord, 'filters' | 'meta'>;
}

/**
 * The pages of one locale that are found: its own articles, and the nodes of the wizard. Each is read when it is its turn,
 * and again whenever they are gone through: the pages of thousands of articles are not held at once.
 */
export async function searchedPages(
  outDir: string,
  locale: Locale,
  articles: readonly IndexedVersion[],
  stages: ReadonlyMap<string, string>,
): Promise<Iterable<SearchedPage>> {
  const folder = path.join(outDir, localeSegment(locale));
  const nodes = await readdir(path.join(folder, 'wizard'), { withFileTypes: true }).catch(() => []);
  const pages = [
    ...articles.map(({ slug, data }) => ({
      path: slug,
      filters: { kind: 'article', translation: data.translation },
      meta: { title: data.title, ...(data.description && { description: data.description }) },
    })),
    ...nodes
      .map(({ name }) => ({ path: `wizard/${name}`, filters: { kind: 'wizard' }, meta: {} }))
      .filter((node) => stages.has(node.path)),
  ];
  return {
    *[Symbol.iterator]() {
      for (const { path: page, filters, meta } of pages) {
        const stage = stages.get(page);
        const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
        const about = { filters: { ...filters, ...(stage && { stage }) }, meta };
        yield { path: page, html: searchedPart(html, page), about };
      }
    },
  };
}

/** What is indexed of them. */
export function* recordsOf(pages: Iterable<SearchedPage>): Generator<SearchRecord> {
  for (const { html, path: page, about } of pages) {
    const record = recordOf(html, page, about);
    if (record !== undefined) yield record;
  }
}

/** Of a node of the wizard, and of an article. */
const NODE = /<main\b.*<\/main>/s;
const ARTICLE = /<article\b.*<\/article>/s;

/** The language of a page and the part of it that is looked at: the rest need not be parsed. */
function searchedPart(html: string, page: string): string {
  const [language = ''] = /<html[^>]*>/.exec(html) ?? [];
  const [part = ''] = (page.startsWith('wizard/') ? NODE : ARTICLE).exec(html) ?? [];
  return `<!doctype html>${language}<body>${part}`;
}
