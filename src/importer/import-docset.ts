import { posix } from 'node:path';
import { parse } from 'yaml';
import { type ArticleData, articleSchema, type Originals } from '../articles/schema.ts';
import type { Problem } from '../lib/problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Imported, importFile, type SourceFile } from './import-file.ts';
import { type LinkClass, type LinkTargets, resolveLink } from './links.ts';
import { readSource } from './read-source.ts';
import { VENDOR_DOCSET, vendorRoot } from './vendor.ts';
import type { Change } from './write.ts';

/** Disk, as the import sees it. */
export interface Store {
  /** Reads a source file; throws where it cannot be read. */
  readSource: (path: string) => Uint8Array;
  /** Reads a file of the content folder, or gives undefined where there is none. */
  read: (path: string) => string | undefined;
  write: (path: string, content: string) => Change;
}

/** What became of one source file. */
export interface FileReport {
  path: string;
  slug: string;
  status: Change | 'refused';
  proof?: ArticleData['proof'];
  proofReason?: string;
  segments?: number;
  links?: Partial<Record<LinkClass, number>>;
}

/** A file that was not imported, and why. */
interface Failed {
  problems: Problem[];
  refused: true;
}

/** What an import did. */
export interface Report {
  locale: string;
  files: FileReport[];
  problems: Problem[];
}

const SLUG_SAFE = /[^a-z0-9._/-]+/g;

/** Slug of a source file: its path without extension, lower case, safe in an address. */
export function slugOf(path: string): string {
  return path
    .replace(/\.(?:md|txt|yml)$/i, '')
    .toLowerCase()
    .replace(SLUG_SAFE, '-');
}

/**
 * Imports the articles of a docset, one after the other, and writes what came of each at once: the memory needed
 * is that of one article.
 *
 * @param paths source files, relative to the docset
 * @param onFile called after each file
 */
export function importDocset(
  paths: readonly string[],
  locale: string,
  store: Store,
  targets: Omit<LinkTargets, 'articles' | 'spelled' | 'vendorRoot' | 'vendorDocset'>,
  onFile: (report: FileReport) => void = () => {},
): Report {
  const sorted = [...paths].sort();
  const known: Pick<LinkTargets, 'articles' | 'spelled'> = {
    articles: new Map(sorted.map((path) => [withoutExtension(path).toLowerCase(), slugOf(path)])),
    spelled: new Set(sorted.map(withoutExtension)),
  };
  const report: Report = { locale, files: [], problems: [] };
  const taken = new Map<string, string>();
  for (const path of sorted) {
    const slug = slugOf(path);
    const twin = taken.get(slug);
    const outcome: Imported | Failed =
      twin === undefined ? importOne(path, slug) : { problems: [sameSlug(path, slug, twin)], refused: true };
    taken.set(slug, twin ?? path);
    report.problems.push(...outcome.problems);
    const file: FileReport =
      'refused' in outcome ? { path, slug, status: 'refused' } : save(path, slug, outcome);
    report.files.push(file);
    onFile(file);
  }
  return report;

  function importOne(path: string, slug: string): Imported | Failed {
    let bytes: Uint8Array;
    try {
      bytes = store.readSource(path);
    } catch (error) {
      return { problems: [unreadable(path, error)], refused: true };
    }
    const read = readSource(bytes, path);
    if ('problem' in read) return { problems: [read.problem], refused: true };
    const source: SourceFile = { path, slug, text: read.text };
    return importFile(source, {
      locale,
      wantsEnglish: (data) => ownsEnglish(slug, data),
      resolveLink: (href, language) => {
        const root = vendorRoot(language);
        const all = { ...known, ...targets, vendorRoot: root, vendorDocset: `${root}${VENDOR_DOCSET}/` };
        return resolveLink(href, path, slug, all);
      },
    });
  }

  function save(path: string, slug: string, imported: Imported): FileReport {
    const status = store.write(`${locale}/articles/${slug}.mdx`, imported.mdx);
    if (imported.originals) saveOriginals(slug, imported.originals, report.problems, path);
    if (imported.english) store.write(`en/articles/${slug}.mdx`, imported.english.mdx);
    const { proof, proofReason } = imported.data;
    return {
      path,
      slug,
      status,
      proof,
      ...(proofReason && { proofReason }),
      segments: imported.segments,
      links: countBy(imported.links.map((link) => link.class)),
    };
  }

  function saveOriginals(slug: string, originals: Originals, problems: Problem[], path: string): void {
    const file = `originals/${slug}/${originals.revision.slice(0, 12)}.json`;
    const before = store.read(file);
    const stored = before === undefined ? {} : (JSON.parse(before) as Originals).segments;
    for (const [number, text] of Object.entries(originals.segments)) {
      if (stored[number] === undefined || stored[number] === text) continue;
      problems.push({
        file: path,
        rule: 'import/other-original',
        message: `Unexpected English of segment ${number}, expected "${stored[number]}" as in another locale of this revision.`,
        severity: 'warning',
      });
    }
    const segments = Object.fromEntries(Object.entries({ ...stored, ...originals.segments }).sort(byNumber));
    store.write(file, `${JSON.stringify({ revision: originals.revision, segments }, null, 2)}\n`);
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
}

function withoutExtension(path: string): string {
  return posix.normalize(path).replace(/\.(?:md|txt|yml)$/i, '');
}

function byNumber([a]: [string, string], [b]: [string, string]): number {
  return Number(a.replace('p', '')) - Number(b.replace('p', '')) || a.localeCompare(b, 'en');
}

function countBy<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function sameSlug(file: string, slug: string, twin: string): Problem {
  return {
    file,
    rule: 'import/same-slug',
    message: `Unexpected second source for the article "${slug}", expected ${twin} alone.`,
    hint: 'Rename one of the two files.',
    severity: 'error',
  };
}

function unreadable(file: string, error: unknown): Problem {
  return {
    file,
    rule: 'import/unreadable',
    message: `The file cannot be read: ${(error as Error).message}`,
    hint: 'Check its permissions.',
    severity: 'error',
  };
}
