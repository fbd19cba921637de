import type { Locale } from '../../i18n/locales.ts';
import { shardOf } from '../lexicon/shards.ts';
import type { Load } from '../weights/stored.ts';
import {
  type LocalePages,
  localePagesFile,
  RANKED_PAGES,
  type RankedPages,
} from '../weights/weights-files.ts';
import {
  fromBase64,
  MEANING_INDEX,
  type MeaningIndex,
  PAGES_PER_FILE,
  pageVectorsFile,
  type TermVectors,
  termVectorsFile,
} from './meaning-files.ts';

/** Files with vectors of articles that one query asks for. */
const MOST_FILES = 4;

/** An article, and how near it is to what the query means. */
export interface NearPage {
  path: string;
  /** Of the nearest 1; what the article's standing is, is counted in. */
  nearness: number;
}

/**
 * Ranks all articles that a locale has by how near they are to what the words of a query mean, whatever language these
 * are in. Words that no vector is known of are passed over.
 *
 * @param words of the query, each in its language
 * @param likely articles that words have found: of a docset too large to look at as a whole, those beside them
 * @returns nearest first; none where nothing is known of the words, or the site is too small
 * @throws where the vectors cannot be loaded
 */
export async function rankByMeaning(
  words: readonly { locale: Locale; term: string }[],
  locale: Locale,
  likely: readonly string[],
  load: Load,
): Promise<NearPage[]> {
  const index = (await load(MEANING_INDEX)) as MeaningIndex;
  if (index.dimensions === 0) return [];
  const [{ paths, standing }, { fragments }, query] = await Promise.all([
    load(RANKED_PAGES) as Promise<RankedPages>,
    load(localePagesFile(locale)) as Promise<LocalePages>,
    queryVector(words, index, load),
  ]);
  if (query === undefined) return [];
  const near: NearPage[] = [];
  const files = filesOf(index, paths, likely).map(async (file): Promise<[number, Int8Array]> => {
    return [file, fromBase64((await load(pageVectorsFile(file))) as string)];
  });
  for (const [file, numbers] of await Promise.all(files)) {
    for (let at = 0; at < numbers.length / index.dimensions; at++) {
      const page = file * PAGES_PER_FILE + at;
      if (!fragments[page]) continue;
      let sum = 0;
      for (let each = 0; each < index.dimensions; each++) {
        sum += (numbers[at * index.dimensions + each] ?? 0) * (query[each] ?? 0);
      }
      if (sum > 0) near.push({ path: paths[page] ?? '', nearness: sum * (standing[page] ?? 1) });
    }
  }
  const most = Math.max(...near.map(({ nearness }) => nearness));
  return near
    .map(({ path, nearness }) => ({ path, nearness: nearness / most }))
    .sort((a, b) => b.nearness - a.nearness);
}

async function queryVector(
  words: readonly { locale: Locale; term: string }[],
  { dimensions, terms }: MeaningIndex,
  load: Load,
): Promise<Float32Array | undefined> {
  const vectors = await Promise.all(
    words.map(async ({ locale, term }) => {
      const count = terms[locale];
      if (count === undefined) return undefined;
      const shard = (await load(termVectorsFile(locale, shardOf(term, count)))) as TermVectors;
      const [scale, numbers] = Object.hasOwn(shard, term) ? (shard[term] ?? []) : [];
      if (scale === undefined || numbers === undefined) return undefined;
      return { scale, numbers: fromBase64(numbers) };
    }),
  );
  const known = vectors.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  const sum = new Float32Array(dimensions);
  for (const { scale, numbers: own } of known) {
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + scale * (own[at] ?? 0);
  }
  return sum;
}

/** All files where these are few, else those with the likeliest articles. */
function filesOf({ pages }: MeaningIndex, paths: readonly string[], likely: readonly string[]): number[] {
  if (pages <= MOST_FILES) return Array.from({ length: pages }, (_, file) => file);
  const files = new Set<number>();
  for (const path of likely) {
    files.add(Math.floor(paths.indexOf(path) / PAGES_PER_FILE));
    if (files.size === MOST_FILES) break;
  }
  return [...files].filter((file) => file >= 0);
}
