// A little over 200 lines: one run shares its report, its titles and who links to whom, and reads best in one piece.
import { isReservedSlug } from '../articles/names.ts';
import { isExternal } from '../articles/redirects.ts';
import { articleFile, navigationFile, REDIRECTS_FILE } from '../content-files/layout.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { failed, type Result } from '../lib/result.ts';
import type { Work } from './convert-source.ts';
import { keyOf } from './docset/names.ts';
import { type Docset, readDocset } from './docset/read-docset.ts';
import type { Imported, PlacedPicture } from './import-file.ts';
import { saveOriginals } from './originals.ts';
import { savePictures } from './pictures.ts';
import { addToReport, type FileReport, type Report } from './report.ts';
import { readText, type Store } from './store.ts';
import { saveNavigation, saveRedirects } from './structure.ts';
import { readNavigation } from './toc.ts';
import { type Change, unwritable } from './write.ts';

/** Converts sources; see `convert-here.ts` and `pool.ts`. */
export interface Converter {
  /** How many sources it takes at once. */
  width: number;
  convert: (path: string, slug: string) => Promise<Result<Imported>>;
  close: () => Promise<void>;
}

export interface Options {
  /** Makes what converts the sources of a docset. */
  start: (work: Work) => Converter;
  /** Whether `paths` are all of the locale's docset, so that other articles of it are gone upstream. */
  isWhole: boolean;
  /** Sources to import; the others are there to be linked to. All, where it is not given. */
  only?: (path: string) => boolean;
  isStrict?: boolean;
  /** Where the vendor publishes the docset, in place of what its files say: `azure/storage`. */
  base?: string | undefined;
  /** Called after each file with the number of files. */
  onFile?: (file: FileReport, done: number, all: number) => void;
}

/**
 * Imports a docset: its articles, each written as soon as it is made, in order; those again that link to one that was
 * refused; then navigation and redirects.
 *
 * @param paths every file below the docset's folder, with `/`
 */
export async function importDocset(
  paths: readonly string[],
  locale: Locale,
  store: Store,
  { start, isWhole, only = () => true, isStrict = false, base, onFile = () => {} }: Options,
): Promise<Report> {
  const read = (path: string) => readText(store, path);
  const docset = readDocset(paths, read, base);
  const elsewhere = store.slugs({ except: locale });
  const report: Report = { locale, files: [], gone: [], problems: [...docset.problems] };
  const taken = new Map<string, string>();
  const titles = new Map<string, string>();
  /** Pages of the docset that each source links to. */
  const linked = new Map<string, ReadonlySet<string>>();
  const pictures = new Map<string, readonly PlacedPicture[]>();
  const sources = docset.sources.filter(only);
  report.files = await importAll(sources, docset, (file, count) => onFile(file, count, sources.length));
  const present = await withoutRefused();
  await saveStructure(present);
  const fresh = new Set(report.files.flatMap(({ slug, status }) => (status === 'refused' ? [] : slug)));
  const areAll = isWhole && store.slugs({ locale }).isSubsetOf(fresh);
  report.problems.push(...(await savePictures(store, locale, paths, pictures, areAll)));
  const made = new Set(report.files.map(({ slug }) => slug));
  if (isWhole) report.gone = [...store.slugs({ locale })].filter((slug) => !made.has(slug)).sort();
  return report;

  /** As many are under way as the converter takes; they are written in order. */
  async function importAll(
    sources: readonly string[],
    docset: Docset,
    onDone: (file: FileReport, count: number) => void,
  ): Promise<FileReport[]> {
    const converter = start({ paths, locale, docset, elsewhere, isStrict });
    const files: FileReport[] = [];
    try {
      const underWay: { path: string; slug: string; outcome: Promise<Result<Imported>> }[] = [];
      for (let next = 0; files.length < sources.length; ) {
        for (; underWay.length < converter.width && next < sources.length; next++) {
          const path = sources[next] ?? '';
          const slug = docset.pages.get(keyOf(path))?.slug ?? '';
          underWay.push({ path, slug, outcome: convertUnlessTaken(path, slug, converter) });
        }
        const first = underWay.shift();
        if (first === undefined) break;
        const file = saveOne(first.path, first.slug, await first.outcome);
        files.push(file);
        onDone(file, files.length);
      }
    } finally {
      await converter.close();
    }
    return files;
  }

  async function convertUnlessTaken(
    path: string,
    slug: string,
    { convert }: Converter,
  ): Promise<Result<Imported>> {
    const twin = taken.get(slug);
    if (twin !== undefined && twin !== path) return failed(sameSlug(path, slug, twin));
    taken.set(slug, path);
    return isReservedSlug(slug) ? failed(reservedSlug(path, slug)) : convert(path, slug);
  }

  function saveOne(path: string, slug: string, outcome: Result<Imported>): FileReport {
    const refused: FileReport = { path, slug, status: 'refused' };
    report.problems.push(...outcome.problems);
    if (!outcome.ok) return refused;
    const imported = outcome.value;
    if (standsWhole(articleFile(locale, slug), imported.mdx)) {
      report.problems.push(problem('import/kept', { file: path }, KEPT, KEPT_HINT));
      return refused;
    }
    titles.set(slug, imported.data.title);
    pictures.set(path, imported.pictures);
    linked.set(path, new Set(imported.links.flatMap(({ page }) => page ?? [])));
    const status = attempt(path, () => save(path, slug, imported));
    return status === undefined ? refused : addToReport({ path, slug, status }, imported);
  }

  /** Whether a page stands without passages left as source text, where the new one has such. */
  function standsWhole(file: string, page: string): boolean {
    const before = page.includes(SOURCE_TEXT) ? store.read(file) : undefined;
    return before !== undefined && !before.includes(SOURCE_TEXT);
  }

  /** Pages that were refused, and stand in no earlier version, are none to link to: what does is made again. */
  async function withoutRefused(): Promise<Docset> {
    const standing = store.slugs({ locale });
    const keys = new Set(
      report.files
        .filter(({ status, slug }) => status === 'refused' && !standing.has(slug))
        .map(({ path }) => keyOf(path)),
    );
    if (keys.size === 0) return docset;
    const present = { ...docset, pages: new Map([...docset.pages].filter(([key]) => !keys.has(key))) };
    const stale = [...linked].filter(([, pages]) => !pages.isDisjointFrom(keys)).map(([path]) => path);
    report.problems = report.problems.filter(({ file }) => !stale.includes(file));
    const again = await importAll(stale, present, () => {});
    for (const file of again) {
      const index = report.files.findIndex(({ path }) => path === file.path);
      const status = report.files[index]?.status ?? file.status;
      report.files[index] = { ...file, status: file.status === 'refused' ? 'refused' : status };
    }
    return present;
  }

  async function saveStructure(docset: Docset): Promise<void> {
    const { navigation, problems } = await readNavigation(paths, read, docset, locale, titles);
    report.problems.push(...problems);
    const standing = store.slugs({ locale });
    const redirects = [...docset.redirects].filter(
      ([, to]) => isExternal(to) || standing.has(to) || elsewhere.has(to),
    );
    if (isWhole) attempt(navigationFile(locale), () => saveNavigation(store, locale, navigation));
    attempt(REDIRECTS_FILE, () => saveRedirects(store, new Map(redirects)));
  }

  function save(path: string, slug: string, { mdx, english, originals }: Imported): Change {
    const own = originals === undefined ? [] : saveOriginals(store, locale, slug, originals);
    if (own.length > 0) report.problems.push(otherOriginal(path, own));
    const englishFile = articleFile(ORIGINAL_LOCALE, slug);
    if (english && !standsWhole(englishFile, english.mdx)) store.write(englishFile, english.mdx);
    return store.write(articleFile(locale, slug), mdx);
  }

  /** Writes; what the disk refuses is told, and the run goes on. */
  function attempt<T>(file: string, write: () => T): T | undefined {
    try {
      return write();
    } catch (error) {
      report.problems.push(unwritable(file, error));
      return undefined;
    }
  }
}

/** Opens a passage that could not be converted. */
const SOURCE_TEXT = '<SourceText>';
const KEPT =
  'Unexpected passages that cannot be converted, expected none: an earlier version stands whole, and stays.';
const KEPT_HINT =
  'Simplify the passages; to have the new version with their source text, delete the earlier one.';

function otherOriginal(file: string, own: readonly string[]): Problem {
  const message = `Unexpected English of ${own.length} segments (${own.join(', ')}), other than that of another locale of this revision; kept apart.`;
  return problem('import/other-original', { file }, message);
}

function sameSlug(file: string, slug: string, twin: string): Problem {
  const message = `Unexpected second source for the article "${slug}", expected ${twin} alone.`;
  return problem('import/same-slug', { file }, message, 'Rename one of the two files.');
}

function reservedSlug(file: string, slug: string): Problem {
  const message = `Unexpected name "${slug}", expected one that no page of the site has.`;
  return problem('import/reserved-slug', { file }, message, 'Rename the file.');
}
