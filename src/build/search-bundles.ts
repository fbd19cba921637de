import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { bundleOf, fragmentsOf } from '../search/index/pagefind-files.ts';
import { recordOf, type SearchRecord } from '../search/index/records.ts';
import { differingRevisions } from '../search/index/revisions.ts';
import type { IndexedArticle } from '../search/indexed-article.ts';
import { alignTexts } from '../search/lexicon/align.ts';
import { buildLexicon, lexiconFiles, untellingTerms } from '../search/lexicon/build.ts';
import { type TermPairs, withTermPairs } from '../search/lexicon/term-pairs.ts';
import { meaningFiles } from '../search/meaning/learn.ts';
import { type NeedPage, needsFile, writeNeeds } from '../search/needs/needs-file.ts';
import { vocabularyFiles } from '../search/spelling/build-vocabulary.ts';
import { STANDING, type Standing } from '../search/standing.ts';
import { rankedPages, weightFiles } from '../search/weights/build-weights.ts';
import { RANKED_PAGES } from '../search/weights/weights-files.ts';
import { compressOnce } from './compress.ts';

/** What the search is built from, beside the pages. */
export interface SearchContent {
  locales: readonly Locale[];
  /** Path below the locale → stage of the wizard that it belongs to. */
  stages: ReadonlyMap<string, string>;
  /** Locale → the pages that people ask for in their own words. */
  needs: ReadonlyMap<Locale, readonly NeedPage[]>;
  /** Locale → lists of words that people use for one thing. */
  synonyms: ReadonlyMap<Locale, readonly (readonly string[])[]>;
  /** Pairs of terms that were mined elsewhere. */
  terms: TermPairs;
  /** Whether a page is the thing itself, or ranks below those that are. */
  standingOf: (slug: string) => Standing;
  /** All versions of all articles. */
  articles: readonly IndexedArticle[];
}

/** Folder of the built site that holds all of the search; a bundle is a folder in it: `pagefind/zh-cn/`. */
const FOLDER = 'pagefind';

/**
 * Makes the search out of the built pages: one bundle per locale, the lexicon between them, and the list of
 * articles whose locales stand at different revisions.
 *
 * @param load gives the content's side; called after the build
 */
export function searchBundles(load: () => SearchContent): AstroIntegration {
  return {
    name: 'search-bundles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const content = load();
        const outDir = fileURLToPath(dir);
        const folder = path.join(outDir, FOLDER);
        await rm(folder, { recursive: true, force: true });
        const pages = rankedPages(content.articles, (slug) => STANDING[content.standingOf(slug)]);
        for (const locale of content.locales) {
          const own = content.articles.filter((article) => article.locale === locale);
          // Read when Pagefind's service starts, so it follows the first locale's size.
          process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(chunkSize(own.length));
          const files = await bundleOf(
            locale,
            readRecords(outDir, locale, own, content.stages),
            compressOnce,
          );
          await write(path.join(folder, localeSegment(locale)), files);
          const synonyms = content.synonyms.get(locale) ?? [];
          const texts = { locale, fragments: fragmentsOf(files), synonyms };
          await write(folder, weightFiles(pages, content.articles, texts));
          logger.info(`${locale}: ${files.length} files`);
        }
        await close();
        const own = buildLexicon(alignTexts(content.articles), content.locales);
        const lexicon = withTermPairs(own, content.terms);
        await write(path.join(folder, 'lexicon'), lexiconFiles(lexicon));
        await write(folder, meaningFiles(pages.paths, content.articles, untellingTerms(lexicon)));
        const needs = [...content.needs].map(([locale, pages]) => ({
          path: needsFile(locale),
          content: writeNeeds(pages, locale),
        }));
        await write(folder, needs);
        await write(folder, vocabularyFiles(textsOf(content)));
        await write(folder, [{ path: RANKED_PAGES, content: JSON.stringify(pages) }]);
        const revisions = JSON.stringify(differingRevisions(content.articles));
        await write(folder, [{ path: 'revisions.json', content: revisions }]);
      },
    },
  };
}

/**
 * Entries per chunk of an index. A query loads the chunks that hold its words, so small ones save up to 30 kB a word
 * of a docset; each costs some bytes of the metadata that every search loads. Pagefind's own 20,000 has no documented
 * option.
 */
function chunkSize(articles: number): number {
  return articles < 50 ? 120 : 2000;
}

/** The pages of one locale that are found: its own articles, and the nodes of the wizard. */
async function* readRecords(
  outDir: string,
  locale: Locale,
  articles: readonly IndexedArticle[],
  stages: ReadonlyMap<string, string>,
): AsyncGenerator<SearchRecord> {
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
  for (const { path: page, filters, meta } of pages) {
    const stage = stages.get(page);
    const html = await readFile(path.join(folder, page, 'index.html'), 'utf8');
    const record = recordOf(searchedPart(html, page), page, {
      filters: { ...filters, ...(stage && { stage }) },
      meta,
    });
    if (record !== undefined) yield record;
  }
}

const NODE = /<main\b.*<\/main>/s;
const ARTICLE = /<article\b.*<\/article>/s;

/** The language of a page and the part of it that is looked at: the rest need not be parsed. */
function searchedPart(html: string, page: string): string {
  const [language = ''] = /<html[^>]*>/.exec(html) ?? [];
  const [part = ''] = (page.startsWith('wizard/') ? NODE : ARTICLE).exec(html) ?? [];
  return `<!doctype html>${language}<body>${part}`;
}

async function write(folder: string, files: { path: string; content: Uint8Array | string }[]): Promise<void> {
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Locale → all that its search looks into. */
function textsOf({ locales, articles, needs, synonyms }: SearchContent): Map<Locale, string[]> {
  return new Map(
    locales.map((locale) => [
      locale,
      [
        ...articles
          .filter((article) => article.locale === locale)
          .flatMap(({ data, segments, loose }) => [
            data.title,
            data.description ?? '',
            ...segments.map(({ text }) => text),
            ...loose,
          ]),
        ...(needs.get(locale) ?? []).flatMap(({ title, about, asks }) => [title, about, ...asks]),
        ...(synonyms.get(locale) ?? []).flat(),
      ],
    ]),
  );
}
