import { posix } from 'node:path';
import { parse, stringify } from 'yaml';
import { isReservedSlug } from '../articles/names.ts';
import { navigationSchema } from '../articles/navigation.ts';
import { type Redirects, redirectsSchema } from '../articles/redirects.ts';
import { type ArticleData, articleSchema, type Originals, originalsSchema } from '../articles/schema.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Problem } from '../lib/problem.ts';
import { type Docset, keyOf, readDocset } from './docset/read-docset.ts';
import { linkResolver } from './docset/resolve-link.ts';
import { type Imported, importFile } from './import-file.ts';
import { addToReport, type FileReport, type Report } from './report.ts';
import { readSource } from './source/decode.ts';
import { splitFrontMatter } from './source/front-matter.ts';
import { yamlPageToMarkdown } from './source/yaml-pages.ts';
import { readNavigation } from './toc.ts';
import type { Change } from './write.ts';

/** Disk, as the import sees it. */
export interface Store {
  /** Reads a file of the source; throws where it cannot be read. */
  readSource: (path: string) => Uint8Array;
  /** Reads a file of the content folder, or gives undefined where there is none. */
  read: (path: string) => string | undefined;
  /** Writes a file of the content folder; throws where it cannot be written. */
  write: (path: string, content: string) => Change;
  /** Slugs of a locale's articles, or of all other locales' but English. */
  slugs: (filter: { locale: Locale } | { except: Locale }) => ReadonlySet<string>;
}

/** A file that was not imported, and why. */
interface Failed {
  problems: Problem[];
  refused: true;
}

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
  const docset = readDocset(paths, (path) => decode(store, path));
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
  saveStructure(docset, paths);
  const made = new Set(report.files.map(({ slug }) => slug));
  if (isWhole) report.gone = [...store.slugs({ locale })].filter((slug) => !made.has(slug)).sort();
  return report;

  function importOne(path: string, slug: string): FileReport {
    const twin = taken.get(slug);
    const outcome = convertUnlessTaken(path, slug, twin);
    if (twin === undefined) taken.set(slug, path);
    report.problems.push(...outcome.problems);
    if ('refused' in outcome) return { path, slug, status: 'refused' };
    try {
      titles.set(slug, outcome.data.title);
      return addToReport({ path, slug, status: save(path, slug, outcome) }, outcome);
    } catch (error) {
      report.problems.push(unwritable(path, error));
      return { path, slug, status: 'refused' };
    }
  }

  function convertUnlessTaken(path: string, slug: string, twin: string | undefined): Imported | Failed {
    if (twin !== undefined) return failed(sameSlug(path, slug, twin));
    return isReservedSlug(slug) ? failed(reservedSlug(path, slug)) : convertFile(path, slug);
  }

  function convertFile(path: string, slug: string): Imported | Failed {
    let bytes: Uint8Array;
    try {
      bytes = store.readSource(path);
    } catch (error) {
      return failed(unreadable(path, error));
    }
    const read = readSource(bytes, path);
    if ('problem' in read) return failed(read.problem);
    const page = /\.yml$/i.test(path) ? yamlPageToMarkdown(read.text, path) : read;
    if ('problems' in page) return { problems: page.problems, refused: true };
    return importFile(
      { path, slug, text: page.text },
      {
        locale,
        wantsEnglish: (data) => ownsEnglish(slug, data),
        resolveLink: linkResolver(docset, path, slug, elsewhere),
        readInclude: (name) => decode(store, includePath(name, path)),
      },
    );
  }

  function save(path: string, slug: string, imported: Imported): Change {
    if (imported.originals) saveOriginals(slug, imported.originals, path);
    if (imported.english) store.write(`en/articles/${slug}.mdx`, imported.english.mdx);
    return store.write(`${locale}/articles/${slug}.mdx`, imported.mdx);
  }

  /**
   * Locales of one revision share a file. A few of their segments differ all the same, since the tools that cut
   * them did: those go into a file of the locale's own, so that each locale keeps its English byte for byte.
   */
  function saveOriginals(slug: string, { revision, segments }: Originals, path: string): void {
    const name = `originals/${slug}/${revision.slice(0, 12)}`;
    const shared = readOriginals(`${name}.json`);
    const own = Object.entries(segments).filter(([number, text]) => (shared[number] ?? text) !== text);
    const common = { ...segments, ...shared };
    store.write(`${name}.json`, writeOriginals(revision, common));
    if (own.length === 0) return;
    store.write(`${name}.${locale}.json`, writeOriginals(revision, Object.fromEntries(own)));
    report.problems.push({
      file: path,
      rule: 'import/other-original',
      message: `Unexpected English of ${own.length} segments (${own.map(([number]) => number).join(', ')}), other than that of another locale of this revision; kept apart.`,
      severity: 'warning',
    });
  }

  function readOriginals(file: string): Originals['segments'] {
    const before = store.read(file);
    return before === undefined ? {} : originalsSchema.parse(JSON.parse(before)).segments;
  }

  /** The newest hand-over wins, then the locale that comes first: one page, in whatever order locales come. */
  function ownsEnglish(slug: string, { source }: ArticleData): boolean {
    const before = store.read(`en/articles/${slug}.mdx`);
    const front = before === undefined ? undefined : splitFrontMatter(before).yaml;
    const owner = front === undefined ? undefined : articleSchema.safeParse(parse(front)).data?.source;
    if (owner?.rebuiltFrom === undefined || owner.rebuiltFrom === locale) return true;
    const [own, other] = [source.date ?? '', owner.date ?? ''];
    return own > other || (own === other && locale < owner.rebuiltFrom);
  }

  function saveStructure(docset: Docset, paths: readonly string[]): void {
    const { navigation, problems } = readNavigation(
      paths,
      (path) => decode(store, path),
      docset,
      locale,
      titles,
    );
    report.problems.push(...problems);
    try {
      if (navigation.length > 0) {
        store.write(`${locale}/toc.yaml`, stringify(navigationSchema.parse(navigation), { lineWidth: 0 }));
      }
      if (Object.keys(docset.redirects).length > 0) {
        const before = store.read('redirects.yaml');
        const known = before === undefined ? {} : redirectsSchema.parse(parse(before));
        store.write('redirects.yaml', stringify(joinRedirects(known, docset.redirects), { lineWidth: 0 }));
      }
    } catch (error) {
      report.problems.push(unwritable('redirects.yaml', error));
    }
  }
}

/** Locales share redirects; where they differ, a page of the site is preferred, then the lesser name. */
function joinRedirects(a: Redirects, b: Redirects): Redirects {
  const rank = (target: string) => `${target.includes(':') ? 1 : 0}${target}`;
  const joined = { ...a };
  for (const [from, to] of Object.entries(b)) {
    const known = joined[from];
    joined[from] = known === undefined || rank(to) < rank(known) ? to : known;
  }
  return Object.fromEntries(Object.entries(joined).sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** Path of an included file: relative to the source, or to the docset after `~/`. */
function includePath(name: string, path: string): string {
  const folder = name.startsWith('~/') ? '' : posix.dirname(path);
  return posix
    .join(folder, decodeURI(name).replaceAll('\\', '/').replace(/^~\//, ''))
    .replace(/^(?:\.\.\/)+/, '');
}

function decode(store: Store, path: string): string | undefined {
  try {
    return new TextDecoder().decode(store.readSource(path)).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function writeOriginals(revision: string, segments: Originals['segments']): string {
  const order = (number: string) => Number(number.replace('p', ''));
  const sorted = Object.entries(segments).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  return `${JSON.stringify({ revision, segments: Object.fromEntries(sorted) }, null, 2)}\n`;
}

function failed(problem: Problem): Failed {
  return { problems: [problem], refused: true };
}

function sameSlug(file: string, slug: string, twin: string): Problem {
  const message = `Unexpected second source for the article "${slug}", expected ${twin} alone.`;
  return { file, rule: 'import/same-slug', message, hint: 'Rename one of the two files.', severity: 'error' };
}

function reservedSlug(file: string, slug: string): Problem {
  const message = `Unexpected name "${slug}", expected one that no page of the site has.`;
  return { file, rule: 'import/reserved-slug', message, hint: 'Rename the file.', severity: 'error' };
}

function unreadable(file: string, error: unknown): Problem {
  const message = `The file cannot be read: ${(error as Error).message}`;
  return { file, rule: 'import/unreadable', message, hint: 'Check its permissions.', severity: 'error' };
}

function unwritable(file: string, error: unknown): Problem {
  const message = `The result cannot be written: ${(error as Error).message}`;
  const hint = 'Check space and permissions of the target folder; what stood there before is whole.';
  return { file, rule: 'import/unwritable', message, hint, severity: 'error' };
}
