import type { Revision, Slug } from '../articles/names.ts';
import { originalsSchema } from '../articles/schema.ts';
import type { SegmentNumber } from '../articles/text/segment-id.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Problem } from '../lib/problem.ts';
import { type ContentFolder, readParsed } from './files.ts';
import { ownOriginals, sharedOriginals } from './layout.ts';

/** Segment number → English Markdown. */
export type English = ReadonlyMap<SegmentNumber, string>;

/** Gives the English that a translation was made from; empty where the content has none. */
export type OriginalsOf = (slug: Slug, locale: Locale, revision: Revision | undefined) => English;

/**
 * Makes the one reader of originals. The locales of a revision share a file; what differs in one of them stands in a
 * file of its own and goes before (see the importer's README).
 *
 * @param problems where problems of the files are put
 */
export function originalsReader(folder: ContentFolder, problems: Problem[]): OriginalsOf {
  const read = new Map<string, English>();
  const readFile = (file: string): English => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const parsed = folder.exists(file) ? readParsed(folder, file, originalsSchema, 'originals') : undefined;
    problems.push(...(parsed?.problems ?? []));
    const english = new Map(
      parsed?.ok ? (Object.entries(parsed.value.segments) as [SegmentNumber, string][]) : [],
    );
    read.set(file, english);
    return english;
  };
  return (slug, locale, revision) => {
    if (revision === undefined) return new Map();
    const own = readFile(ownOriginals(slug, revision, locale));
    const shared = readFile(sharedOriginals(slug, revision));
    return own.size === 0 ? shared : new Map([...shared, ...own]);
  };
}
