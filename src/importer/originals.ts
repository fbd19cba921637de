import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import type { Revision } from '../articles/names.ts';
import { type ArticleData, articleSchema, type Originals, originalsSchema } from '../articles/schema.ts';
import type { SegmentNumber } from '../articles/text/segment-id.ts';
import { articleFile, ownOriginals, sharedOriginals } from '../content-files/layout.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { splitFrontMatter } from './source/front-matter.ts';
import { type IncludedFile, includedNumber } from './source/included.ts';
import type { Pair } from './source/spans.ts';
import type { Store } from './store.ts';

/**
 * The English of a file's segments, and of those of the files that it includes, under the revision that the file names.
 * Where it names none, the English itself
 * stands in for it: equal English gives an equal name.
 */
export function originalsOf(
  own: readonly Pair[],
  included: readonly IncludedFile[],
  revision: string | undefined,
): Originals {
  const all = [
    ...own,
    ...included.flatMap(({ pairs }, index) =>
      pairs.map((pair) => ({ ...pair, number: includedNumber(pair.number, index + 1) })),
    ),
  ];
  const segments = Object.fromEntries(all.map(({ number, original }) => [number, original]));
  return { revision: (revision ?? hashOf(all)) as Revision, segments };
}

/**
 * Saves the originals of an article. Locales of one revision share a file. A few of their segments differ all the
 * same, since the tools that cut them did: those go into a file of the locale's own, so that each locale keeps its
 * English byte for byte.
 *
 * @returns numbers of the segments that went into the locale's own file
 * @throws where the store cannot write, or what stands there is no file of originals
 */
export function saveOriginals(
  store: Store,
  locale: Locale,
  slug: string,
  { revision, segments }: Originals,
): string[] {
  const file = sharedOriginals(slug, revision);
  const before = store.read(file);
  const shared = before === undefined ? {} : originalsSchema.parse(JSON.parse(before)).segments;
  const own = (Object.entries(segments) as [SegmentNumber, string][]).filter(
    ([number, text]) => (shared[number] ?? text) !== text,
  );
  store.write(file, writeOriginals(revision, { ...segments, ...shared }));
  if (own.length > 0) {
    store.write(ownOriginals(slug, revision, locale), writeOriginals(revision, Object.fromEntries(own)));
  }
  return own.map(([number]) => number);
}

/**
 * Whether a locale's import writes the English page: the newest hand-over wins, then the locale that comes first, so
 * that one page comes of it in whatever order locales come.
 */
export function ownsEnglish(
  store: Pick<Store, 'read'>,
  locale: Locale,
  slug: string,
  { source }: ArticleData,
): boolean {
  const before = store.read(articleFile(ORIGINAL_LOCALE, slug));
  const front = before === undefined ? undefined : splitFrontMatter(before).yaml;
  const owner = front === undefined ? undefined : articleSchema.safeParse(yamlOf(front)).data?.source;
  if (owner?.rebuiltFrom === undefined || owner.rebuiltFrom === locale) return true;
  const [own, other] = [source.date ?? '', owner.date ?? ''];
  return own > other || (own === other && locale < owner.rebuiltFrom);
}

/** A page that stands and cannot be read, by conflict markers say, belongs to nobody. */
function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function writeOriginals(revision: string, segments: Originals['segments']): string {
  const order = (number: string) => Number(number.replace('p', ''));
  const sorted = Object.entries(segments).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  return `${JSON.stringify({ revision, segments: Object.fromEntries(sorted) }, null, 2)}\n`;
}

function hashOf(pairs: readonly Pair[]): string {
  return createHash('sha1')
    .update(pairs.map(({ number, original }) => `${number}\n${original}\n`).join(''))
    .digest('hex');
}
