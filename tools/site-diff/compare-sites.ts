import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { siteFiles } from '../../src/build/site-files.ts';
import { FILE_KINDS, type FileKind, kindOf } from './file-names.ts';
import { comparePages, type PageChange } from './page-change.ts';
import { partsOf, wordCount } from './page-parts.ts';
import { type Fate, type FilePair, fateOf, nameOf, pairFiles, type SiteFile } from './pair-files.ts';

/** Before and now of one figure. */
export interface Figure {
  before: number;
  now: number;
}

/** The files of one kind. */
export interface KindFigures {
  kind: FileKind;
  fates: Record<Fate, number>;
  files: Figure;
  plain: Figure;
  brotli: Figure;
}

/** The pages of one language, as they say it. */
export interface LanguageFigures {
  lang: string;
  pages: Figure;
  links: Figure;
  words: Figure;
}

/** A file that is not the same as before. */
export interface FileChange extends FilePair {
  fate: Exclude<Fate, 'equal'>;
  brotli: Figure;
  /** What differs within, of a page that both have. */
  page?: PageChange;
}

/** How one built site differs from another. */
export interface SiteComparison {
  kinds: KindFigures[];
  languages: LanguageFigures[];
  /** By name; equal files are left out. */
  changes: FileChange[];
}

/** As a server compresses what it sends. At the highest quality the files of a small site take longer than its build. */
export const BROTLI_QUALITY = 5;

/**
 * Compares two built sites, file by file.
 *
 * @param before folder of the one
 * @param now folder of the other
 */
export async function compareSites(before: string, now: string): Promise<SiteComparison> {
  const kinds = new Map(FILE_KINDS.map((kind) => [kind, emptyKind(kind)]));
  const languages = new Map<string, LanguageFigures>();
  const changes: FileChange[] = [];
  for (const pair of pairFiles(await filesOf(before), await filesOf(now))) {
    const fate = fateOf(pair);
    const [old, today] = [
      bytesOf(before, pair.before),
      fate === 'equal' ? undefined : bytesOf(now, pair.now),
    ];
    const [oldBrotli, todayBrotli] = [brotliSize(old), brotliSize(today)];
    const brotli = { before: oldBrotli, now: fate === 'equal' ? oldBrotli : todayBrotli };
    const kind = kindOf(nameOf(pair));
    count(kinds.get(kind) ?? emptyKind(kind), pair, fate, brotli);
    const [oldParts, newParts] = [old, today].map((bytes) =>
      kind === 'page' && bytes !== undefined ? partsOf(bytes.toString()) : undefined,
    );
    addPage(languages, 'before', oldParts);
    addPage(languages, 'now', fate === 'equal' ? oldParts : newParts);
    if (fate === 'equal') continue;
    const page = oldParts && newParts && comparePages(oldParts, newParts);
    changes.push({ ...pair, fate, brotli, ...(page && fate === 'changed' ? { page } : {}) });
  }
  return {
    kinds: [...kinds.values()],
    languages: [...languages.values()].sort((a, b) => (a.lang < b.lang ? -1 : 1)),
    changes,
  };
}

async function filesOf(folder: string): Promise<SiteFile[]> {
  return (await siteFiles(folder)).map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    return { name, size: bytes.length, digest: createHash('sha256').update(bytes).digest('base64') };
  });
}

function bytesOf(folder: string, file: SiteFile | undefined): Buffer | undefined {
  return file && readFileSync(path.join(folder, file.name));
}

function brotliSize(bytes: Buffer | undefined): number {
  if (bytes === undefined) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  return brotliCompressSync(bytes, { params }).length;
}

function count(figures: KindFigures, { before, now }: FilePair, fate: Fate, brotli: Figure): void {
  figures.fates[fate] += 1;
  add(figures.files, { before: before ? 1 : 0, now: now ? 1 : 0 });
  add(figures.plain, { before: before?.size ?? 0, now: now?.size ?? 0 });
  add(figures.brotli, brotli);
}

function add(to: Figure, { before, now }: Figure): void {
  to.before += before;
  to.now += now;
}

function addPage(
  languages: Map<string, LanguageFigures>,
  side: keyof Figure,
  parts: ReturnType<typeof partsOf> | undefined,
): void {
  if (parts === undefined) return;
  const { lang, links } = parts;
  const figures = languages.get(lang) ?? { lang, pages: none(), links: none(), words: none() };
  languages.set(lang, figures);
  figures.pages[side] += 1;
  figures.links[side] += links.length;
  figures.words[side] += wordCount(parts);
}

function emptyKind(kind: FileKind): KindFigures {
  const fates = { equal: 0, changed: 0, renamed: 0, added: 0, gone: 0 };
  return { kind, fates, files: none(), plain: none(), brotli: none() };
}

function none(): Figure {
  return { before: 0, now: 0 };
}
