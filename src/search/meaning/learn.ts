import type { Locale } from '../../i18n/locales.ts';
import type { IndexedArticle } from '../indexed-article.ts';
import type { CutText } from '../lexicon/cutter.ts';
import { shardOf } from '../lexicon/shards.ts';
import { wordsIn } from '../lexicon/terms.ts';
import { termsOfArticle } from '../weights/article-terms.ts';
import { otherWays } from '../weights/synonyms.ts';
import { numbersOf } from '../weights/weights-files.ts';
import {
  MEANING_INDEX,
  type MeaningIndex,
  PAGES_PER_FILE,
  pageVectorsFile,
  type TermVectors,
  termVectorsFile,
  toBase64,
  toBytes,
} from './meaning-files.ts';
import { rightSingularVectors, type SparseRow } from './svd.ts';

/** Numbers of a vector. On the docset 96 were no better, and cost half as much again. */
const DIMENSIONS = 64;
/** With fewer articles words stand together by chance. */
const FEWEST_ARTICLES = 50;
/** Articles that hold a term at least: of one article alone a term says nothing but its name. */
const LEAST_ARTICLES = 2;
/** Terms of a file: some 2 kB. */
const TERMS_PER_FILE = 20;

/**
 * Learns from the articles what words mean: terms of all languages that stand in the same articles get vectors that are
 * alike, since an article is one row whatever languages it is in (latent semantic indexing across languages: Dumais,
 * Letsche, Littman and Landauer, "Automatic Cross-Language Retrieval Using Latent Semantic Indexing", 1997).
 *
 * A word says what the other words for the same thing say, too, and an expression says what its other words say: how
 * people ask for it is often written in no article.
 *
 * @param paths of the articles, by number
 * @param articles in all languages; gone through once
 * @param common terms of a locale that stand everywhere
 * @param synonyms locale → lists of words and expressions for one thing
 * @param options numbers of a vector at most, and what cuts a text into words
 */
export function meaningFiles(
  paths: readonly string[],
  articles: Iterable<IndexedArticle>,
  common: ReadonlyMap<Locale, ReadonlySet<string>>,
  synonyms: ReadonlyMap<Locale, readonly (readonly string[])[]>,
  { most = DIMENSIONS, cut = wordsIn }: { most?: number; cut?: CutText } = {},
): { path: string; content: string }[] {
  if (paths.length < FEWEST_ARTICLES) {
    const nothing: MeaningIndex = { dimensions: 0, pages: 0, terms: {} };
    return [{ path: MEANING_INDEX, content: JSON.stringify(nothing) }];
  }
  const { locales, rows, terms, rarity } = matrixOf(paths, articles, common, cut);
  const vectors = rightSingularVectors(rows, terms.length, most);
  const dimensions = vectors[0]?.length ?? 0;
  const files = pageFiles(rows.map((row) => unit(sumOf(row, vectors, dimensions))));
  const index: MeaningIndex = { dimensions, pages: files.length, terms: {} };
  for (const locale of locales) {
    const own = new Map(
      terms.flatMap(({ locale: other, term }, at): [string, Float32Array][] =>
        other === locale ? [[term, times(vectors[at] ?? new Float32Array(dimensions), rarity[at] ?? 0)]] : [],
      ),
    );
    const said = withOthers(own, otherWays(synonyms.get(locale) ?? [], locale));
    const count = Math.max(1, Math.ceil(said.size / TERMS_PER_FILE));
    index.terms[locale] = count;
    const shards = Array.from({ length: count }, (): TermVectors => ({}));
    for (const [term, vector] of said) {
      const { scale, bytes } = toBytes(vector);
      (shards[shardOf(term, count)] as TermVectors)[term] = [Number(scale.toPrecision(3)), toBase64(bytes)];
    }
    for (const [number, shard] of shards.entries()) {
      files.push({ path: termVectorsFile(locale, number), content: JSON.stringify(shard) });
    }
  }
  return [...files, { path: MEANING_INDEX, content: JSON.stringify(index) }];
}

/** The vectors of terms, with those of the other words for the same thing; so have expressions, which have none of their own. */
function withOthers(
  own: ReadonlyMap<string, Float32Array>,
  others: ReadonlyMap<string, readonly (readonly string[])[]>,
): Map<string, Float32Array> {
  const said = new Map(own);
  for (const [key, ways] of others) {
    const terms = new Set([key, ...ways.flat()]);
    const known = [...terms].flatMap((term) => own.get(term) ?? []);
    if (known.length > 0) said.set(key, known.reduce(plus));
  }
  return said;
}

function times(vector: Float32Array, factor: number): Float32Array {
  return vector.map((each) => each * factor);
}

function plus(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((each, at) => each + (b[at] ?? 0));
}

/**
 * One row an article: the logarithm of how often each term stands there, times the term's rarity, scaled to length 1.
 *
 * Millions of pairs of a term and an article are numbers in a row: objects of them would take more memory than the texts.
 *
 * @returns terms are the columns, in the order in which they were met
 */
function matrixOf(
  paths: readonly string[],
  articles: Iterable<IndexedArticle>,
  common: ReadonlyMap<Locale, ReadonlySet<string>>,
  cut: CutText,
) {
  const numberOf = numbersOf(paths);
  const met = new Map<Locale, Map<string, number>>();
  const all: { locale: Locale; term: string; articles: number }[] = [];
  /** By article: number of a term, how often it stands there, and so on. */
  const held = paths.map((): number[] => []);
  for (const article of articles) {
    const { locale, slug } = article;
    const numbers = met.getOrInsertComputed(locale, () => new Map<string, number>());
    for (const [term, count] of termsOfArticle(article, cut).counts) {
      if (common.get(locale)?.has(term)) continue;
      const number = numbers.getOrInsertComputed(term, () => all.push({ locale, term, articles: 0 }) - 1);
      (all[number] as { articles: number }).articles += 1;
      held[numberOf(slug)]?.push(number, count);
    }
  }
  const terms: typeof all = [];
  const columns = all.map((term) => (term.articles < LEAST_ARTICLES ? undefined : terms.push(term) - 1));
  const rarity = terms.map((term) => Math.log(1 + paths.length / term.articles));
  const rows = held.map((own) => rowOf(own, columns, rarity));
  return { locales: [...met.keys()], rows, terms, rarity };
}

/**
 * @param held number of a term, how often it stands there, and so on
 * @param columns of the terms, by their numbers
 */
function rowOf(
  held: readonly number[],
  columns: readonly (number | undefined)[],
  rarity: readonly number[],
): SparseRow {
  const entries: [column: number, value: number][] = [];
  for (let at = 0; at < held.length; at += 2) {
    const [column, count = 0] = [columns[held[at] ?? 0], held[at + 1]];
    if (column !== undefined) entries.push([column, Math.log(1 + count) * (rarity[column] ?? 0)]);
  }
  entries.sort(([a], [b]) => a - b);
  const length = Math.hypot(...entries.map(([, value]) => value)) || 1;
  return {
    columns: Uint32Array.from(entries, ([column]) => column),
    values: Float32Array.from(entries, ([, value]) => value / length),
  };
}

function sumOf({ columns, values }: SparseRow, vectors: readonly Float32Array[], size: number): Float32Array {
  const sum = new Float32Array(size);
  for (const [entry, column] of columns.entries()) {
    const vector = vectors[column];
    for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (values[entry] ?? 0) * (vector?.[at] ?? 0);
  }
  return sum;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((each) => each / length);
}

/** The articles' vectors are equally long, so all have one scale, which ranking can do without. */
function pageFiles(vectors: readonly Float32Array[]): { path: string; content: string }[] {
  const count = Math.ceil(vectors.length / PAGES_PER_FILE);
  return Array.from({ length: count }, (_, number) => {
    const own = vectors.slice(number * PAGES_PER_FILE, (number + 1) * PAGES_PER_FILE);
    const bytes = own.flatMap((vector) => [
      ...new Uint8Array(Int8Array.from(vector, (each) => Math.round(each * 127)).buffer),
    ]);
    return { path: pageVectorsFile(number), content: JSON.stringify(toBase64(Uint8Array.from(bytes))) };
  });
}
