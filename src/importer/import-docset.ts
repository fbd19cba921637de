import { isReservedSlug } from '../articles/reserved-slugs.ts';
import { articleFile, navigationFile, REDIRECTS_FILE } from '../content-files/layout.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { failed, type Result } from '../lib/result.ts';
import { includeReader } from './docset/includes.ts';
import { keyOf } from './docset/names.ts';
import { readDocset } from './docset/read-docset.ts';
import { linkResolver } from './docset/resolve-link.ts';
import { codeReader } from './docset/snippets.ts';
import { type Imported, importFile } from './import-file.ts';
import { ownsEnglish, saveOriginals } from './originals.ts';
import { addToReport, type FileReport, type Report } from './report.ts';
import { decodeSource } from './source/decode.ts';
import { yamlPageToMarkdown } from './source/yaml-pages.ts';
import { readText, type Store } from './store.ts';
import { saveNavigation, saveRedirects } from './structure.ts';
import { readNavigation } from './toc.ts';
import type { Change } from './write.ts';

/**
 * Imports a docset: its articles one after the other, each written as soon as it is made, then navigation and
 * redirects.
 *
 * @param paths every file below the source's folder, with `/`
 * @param isWhole whether they are all of the locale's docset, so that other articles of it are gone upstream
 * @param onFile called after each file with the number of files
 */
export function importDocset(
  paths: readonly string[],
  locale: Locale,
  store: Store,
  isWhole: boolean,
  onFile: (file: FileReport, done: number, all: number) => void = () => {},
): Report {
  const read = (path: string) => readText(store, path);
  const docset = readDocset(paths, read);
  const readInclude = includeReader(paths, read);
  const elsewhere = store.slugs({ except: locale });
  const report: Report = { locale, files: [], gone: [], problems: [...docset.problems] };
  const taken = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const path of docset.sources) {
    const slug = docset.pages.get(keyOf(path))?.slug ?? '';
    const file = importOne(path, slug);
    report.files.push(file);
    onFile(file, report.files.length, docset.sources.length);
  }
  const { navigation, problems } = readNavigation(paths, read, docset, locale, titles);
  report.problems.push(...problems);
  attempt(navigationFile(locale), () => saveNavigation(store, locale, navigation));
  attempt(REDIRECTS_FILE, () => saveRedirects(store, docset.redirects));
  const made = new Set(report.files.map(({ slug }) => slug));
  if (isWhole) report.gone = [...store.slugs({ locale })].filter((slug) => !made.has(slug)).sort();
  return report;

  function importOne(path: string, slug: string): FileReport {
    const refused: FileReport = { path, slug, status: 'refused' };
    const outcome = convertUnlessTaken(path, slug);
    report.problems.push(...outcome.problems);
    if (!outcome.ok) return refused;
    const imported = outcome.value;
    titles.set(slug, imported.data.title);
    const status = attempt(path, () => save(path, slug, imported));
    return status === undefined ? refused : addToReport({ path, slug, status }, imported);
  }

  function convertUnlessTaken(path: string, slug: string): Result<Imported> {
    const twin = taken.get(slug);
    if (twin !== undefined) return failed(sameSlug(path, slug, twin));
    taken.set(slug, path);
    return isReservedSlug(slug) ? failed(reservedSlug(path, slug)) : convertFile(path, slug);
  }

  function convertFile(path: string, slug: string): Result<Imported> {
    let bytes: Uint8Array;
    try {
      bytes = store.readSource(path);
    } catch (error) {
      return failed(unreadable(path, error));
    }
    const decoded = decodeSource(bytes, path);
    const page = decoded.ok && /\.yml$/i.test(path) ? yamlPageToMarkdown(decoded.value, path) : decoded;
    if (!page.ok) return page;
    return importFile(
      { path, slug, text: page.value },
      {
        locale,
        wantsEnglish: (data) => ownsEnglish(store, locale, slug, data),
        resolveLink: linkResolver(docset, path, slug, elsewhere),
        readInclude,
        readCode: codeReader(read),
      },
    );
  }

  function save(path: string, slug: string, { mdx, english, originals }: Imported): Change {
    const own = originals === undefined ? [] : saveOriginals(store, locale, slug, originals);
    if (own.length > 0) report.problems.push(otherOriginal(path, own));
    if (english) store.write(articleFile(ORIGINAL_LOCALE, slug), english.mdx);
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

function unreadable(file: string, error: unknown): Problem {
  const message = `The file cannot be read: ${(error as Error).message}`;
  return problem('import/unreadable', { file }, message, 'Check its permissions.');
}

function unwritable(file: string, error: unknown): Problem {
  const message = `The result cannot be written: ${(error as Error).message}`;
  const hint = 'Check space and permissions of the target folder; what stood there before is whole.';
  return problem('import/unwritable', { file }, message, hint);
}
