import path from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readSettings } from '../content-files/settings.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { type BundleFile, bundleOf, fragmentsOf } from '../search/index/pagefind-files.ts';
import { differingRevisions } from '../search/index/revisions.ts';
import { type ReadableVersion, textsIn } from '../search/indexed-article.ts';
import { alignTexts } from '../search/lexicon/align.ts';
import { type Lexicon, lexiconFiles, mineLexicon, untellingTerms } from '../search/lexicon/build.ts';
import type { CutText } from '../search/lexicon/cutter.ts';
import { type TermPairs, withTermPairs } from '../search/lexicon/term-pairs.ts';
import { meaningFiles } from '../search/meaning/learn.ts';
import { type NeedPage, needsFile, writeNeeds } from '../search/needs/needs-file.ts';
import { vocabularyFiles } from '../search/spelling/build-vocabulary.ts';
import { SPELLING_INDEX } from '../search/spelling/spelling-files.ts';
import { STANDING, type Standing } from '../search/standing.ts';
import { rankedPages, weightFiles } from '../search/weights/build-weights.ts';
import { RANKED_PAGES } from '../search/weights/weights-files.ts';
import { compressOnce } from './compress.ts';
import { freeMemory } from './free-memory.ts';
import { keepCutter, keptBinaries, keptCutter, keptFrom, type TextFile } from './kept-files.ts';
import { AFTER_SEARCH, type Output } from './output.ts';
import { type Part, sitePart } from './parts.ts';
import { recordsOf, searchedPages } from './searched-pages.ts';

/** What the search is built from, beside the pages. */
export interface SearchContent {
  locales: readonly Locale[];
  /** Path below the locale → stage of the wizard that it belongs to. */
  stages: ReadonlyMap<string, string>;
  /** Locale → the pages that people ask for in their own words. */
  needs: ReadonlyMap<Locale, readonly NeedPage[]>;
  /** Locale → lists of words that people use for one thing. */
  synonyms: ReadonlyMap<Locale, readonly (readonly string[])[]>;
  /** Locale → words that people put around what they ask. */
  around: ReadonlyMap<Locale, readonly string[]>;
  /** Pairs of terms that were mined elsewhere. */
  terms: TermPairs;
  /** Whether a page is the thing itself, or ranks below those that are. */
  standingOf: (slug: string) => Standing;
  /** Slugs of all articles. */
  paths: readonly string[];
  /** All versions of the articles, those of an article one after another. */
  versions: readonly ReadableVersion[];
}

/** Folder of the built site that holds all of the search; a bundle is a folder in it: `pagefind/zh-cn/`. */
const FOLDER = 'pagefind';

/**
 * Makes the search out of the built pages: one bundle per locale, the lexicon between them, and the list of
 * articles whose locales stand at different revisions. What is of all languages is of the part that belongs to none, and
 * worked out of the content alone.
 *
 * @param load gives the content's side; called after the build
 * @param output the folder that it is written to
 */
export function searchBundles(load: () => SearchContent, output: Output): AstroIntegration {
  return {
    name: 'search-bundles',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const part = sitePart();
        const content = load();
        const { outDir } = readSettings();
        const folder = path.join(outDir, FOLDER);
        const write = (below: string, files: readonly { path: string; content: Uint8Array | string }[]) => {
          for (const file of files) output.write(path.join(below, file.path), file.content);
        };
        const pages = rankedPages(content.paths, (slug) => STANDING[content.standingOf(slug)]);
        const cutter = keptCutter(content.locales);
        for (const locale of part.locales) {
          freeMemory();
          const versions = content.versions.filter((version) => version.locale === locale);
          // Read when Pagefind's service starts, so it follows the first locale's size.
          process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(chunkSize(versions.length));
          const searched = await searchedPages(outDir, locale, versions, content.stages);
          const from = function* () {
            yield* [locale, chunkSize(versions.length)];
            yield* searched;
          };
          const files = await keptBinaries('bundles', from(), () =>
            bundleOf(locale, recordsOf(searched), compressOnce),
          );
          write(path.join(folder, localeSegment(locale)), files);
          const synonyms = content.synonyms.get(locale) ?? [];
          // Pagefind names them by what they hold.
          const names = files.map((file) => file.path);
          const fragments = new Map(keptFrom('fragments', [locale, ...names], () => [...fragmentsOf(files)]));
          freeMemory();
          const known = [pages, locale, [...fragments], synonyms, ...versions.map(told)];
          const weights = keptFrom('weights', known, () =>
            weightFiles(pages, versions, { locale, fragments, synonyms }, cutter.cut),
          );
          write(folder, weights);
          logger.info(`${locale}: ${files.length} files`);
        }
        await close();
        if (part.isShared) write(folder, await lexiconOf(content, pages.paths, cutter.cut));
        const needs = part.locales.map((locale) => ({
          path: needsFile(locale),
          content: writeNeeds(content.needs.get(locale) ?? [], locale),
        }));
        write(folder, needs);
        write(folder, vocabularyOf(content, part, cutter.cut));
        keepCutter(cutter);
        if (part.isShared) {
          const revisions = JSON.stringify(differingRevisions(content.versions));
          write(folder, [
            { path: RANKED_PAGES, content: JSON.stringify(pages) },
            { path: 'revisions.json', content: revisions },
          ]);
        }
        await output.dropOld(outDir, AFTER_SEARCH);
      },
    },
  };
}

/** The lexicon, and what is learned of the words that it finds telling. */
function lexiconOf(content: SearchContent, paths: readonly string[], cut: CutText): Promise<BundleFile[]> {
  freeMemory();
  const { versions, locales, terms, around, synonyms } = content;
  const pairs = [...terms].map(([locale, own]) => [locale, [...own]]);
  const from = [locales, paths, ...pairs, [...around], [...synonyms], ...versions.map(told)];
  return keptBinaries('lexicon', from, async () => {
    const untelling = new Map<Locale, ReadonlySet<string>>();
    const lexicon = function* (): Lexicon {
      for (const [locale, mined] of mineLexicon(alignTexts(textsIn(versions)), locales, cut)) {
        untelling.set(locale, untellingTerms(locale, mined));
        yield [locale, withTermPairs(mined, locales, terms.get(locale))];
        freeMemory();
      }
    };
    const below = lexiconFiles(lexicon(), around).map((file) => ({ ...file, path: `lexicon/${file.path}` }));
    return [...below, ...meaningFiles(paths, textsIn(versions), untelling, synonyms, { cut })];
  });
}

/** The vocabulary of each locale of a part; how many files each locale's has is said by what belongs to none. */
function vocabularyOf(content: SearchContent, { locales, isShared }: Part, cut: CutText): TextFile[] {
  freeMemory();
  const wanted = isShared ? content.locales : locales;
  const made = wanted.map((locale) => {
    const versions = content.versions.filter((version) => version.locale === locale);
    const beside = textsBeside(content, locale);
    const files = keptFrom('vocabulary', [locale, beside, ...versions.map(told)], () =>
      vocabularyFiles(new Map([[locale, textsOf(versions, beside)]]), cut),
    );
    return { locale, ...Object.groupBy(files, ({ path }) => (path === SPELLING_INDEX ? 'index' : 'words')) };
  });
  const own = made.filter(({ locale }) => locales.includes(locale)).flatMap(({ words = [] }) => words);
  if (!isShared) return own;
  const counts = made.flatMap(({ index = [] }) => index.map((file) => JSON.parse(file.content)));
  return [...own, { path: SPELLING_INDEX, content: JSON.stringify(Object.assign({}, ...counts)) }];
}

/**
 * Entries per chunk of an index. A query loads the chunks that hold its words, so small ones save up to 30 kB a word
 * of a docset; each costs some bytes of the metadata that every search loads. Chunks grow in number with the articles, and
 * hosts count files: of thousands of articles they are larger. Pagefind's own 20,000 has no documented option.
 */
function chunkSize(articles: number): number {
  if (articles < 50) return 120;
  return articles <= 1000 ? 2000 : 10_000;
}

/** What an article's version says, by a digest of its text. */
function told({ slug, locale, data, digest }: ReadableVersion): unknown {
  return [slug, locale, data, digest()];
}

/** All that the search of a locale looks into. @param beside what is asked for beside articles */
function* textsOf(versions: readonly ReadableVersion[], beside: readonly string[]): Generator<string> {
  for (const { data, segments, loose } of textsIn(versions)) {
    yield* [data.title, data.description ?? '', ...segments.map(({ text }) => text), ...loose];
  }
  yield* beside;
}

function textsBeside({ needs, synonyms }: SearchContent, locale: Locale): string[] {
  return [
    ...(needs.get(locale) ?? []).flatMap(({ title, about, asks }) => [title, about, ...asks]),
    ...(synonyms.get(locale) ?? []).flat(),
  ];
}
