import type { Locale } from '../../i18n/locales.ts';
import type { Bundle, Filters, Hit } from './bundle.ts';
import { fuse } from './fuse.ts';
import { type Line, lineOf, type ReaderPages } from './line.ts';
import { isLooseWorthwhile, isWrittenIn, queriesFor } from './query.ts';
import { searchAlternatives } from './search-alternatives.ts';
import type { Fragment } from './sentences.ts';
import type { Widening } from './widen.ts';

/** What the search says while it works. */
export type Answer =
  | { kind: 'line'; line: Line }
  /** The words of other languages that the lines after it were found by. */
  | { kind: 'widened'; widening: Widening }
  /** How many pages of one bundle match and were not given. */
  | { kind: 'more'; locale: Locale; count: number }
  | { kind: 'failed'; locale: Locale };

/** Where the answers come from. */
export interface Sources extends ReaderPages {
  /** Bundles to ask, in the order in which they are shown: the reader's, English, the others. */
  locales: readonly Locale[];
  open: (locale: Locale) => Promise<Bundle>;
  /** Puts the query into other languages; absent where the reader wants only what they typed. */
  widen: ((text: string) => Promise<Widening | undefined>) | undefined;
  filters: Filters;
}

/** With fewer pages than this in the reader's language, the query is widened. */
const FEW = 3;
/** Pages of a widened query, in each language and in all: beyond these it is guessing. */
const MOST_WIDENED = 10;
/** Share of the best page's score below which a page of a widened query has too little of it. */
const LEAST_SHARE = 0.4;
/** Milliseconds that a slow bundle holds up the next one. */
const PATIENCE = 3000;

/**
 * Asks all bundles for what the reader typed, and gives the answers as they come. The reader's own language is
 * asked alone and first, the others side by side after it. Scores of bundles are never mixed, and an article that
 * was given once is not given again.
 *
 * Where the reader's language has few answers, the query is put into the words of all languages with the lexicon.
 * Those guesses come below what other languages hold of the query as a phrase, and above what only holds its words
 * somewhere.
 *
 * @param most lines at most per bundle
 */
export async function* federate(sources: Sources, text: string, most: number): AsyncGenerator<Answer> {
  const seen = new Set<string>();
  const { reader, locales } = sources;
  const ask = (locale: Locale) => ({ locale, found: collect(sources, locale, text).catch(() => undefined) });
  const show = (locale: Locale, hits: Hit[] | undefined) => linesOf(sources, { locale, hits, most, seen });

  const own = locales.includes(reader) ? ask(reader) : undefined;
  const ownFound = await inTime(own?.found);
  const ownHits = ownFound && ownFound !== LATE ? sure(ownFound, text, reader) : undefined;
  if (own !== undefined && ownFound !== LATE) yield* show(reader, ownHits);
  const pending = locales.filter((locale) => locale !== reader).map(ask);
  if (own !== undefined && ownFound === LATE) pending.push(own);

  const isFew = ownHits === undefined || ownHits.length < FEW;
  const widening = isFew ? await sources.widen?.(text).catch(() => undefined) : undefined;
  const loose: { locale: Locale; hits: Hit[] }[] = [];
  // A widened query finds the best of them again, and better ones.
  if (widening === undefined && ownFound && ownFound !== LATE) {
    loose.push({ locale: reader, hits: ownFound.loose.filter((hit) => !ownHits?.includes(hit)) });
  }
  for await (const { locale, found } of inTurn(pending)) {
    // Below exact answers in a language that is not the reader's, loose ones are noise.
    if (found === undefined || found.exact.length > 0) yield* show(locale, found?.exact);
    else loose.push({ locale, hits: found.loose });
  }
  if (widening !== undefined) yield* widened(sources, widening, seen);
  for (const { locale, hits } of loose) yield* show(locale, hits);
}

/** What one bundle holds of a query as typed: as a phrase, and its words somewhere on a page. */
interface Found {
  exact: Hit[];
  loose: Hit[];
}

/** The reader's own pages that come first; of doubtful ones just the best, so that a line is soon there. */
function sure({ exact, loose }: Found, text: string, reader: Locale): Hit[] {
  if (!isWrittenIn(text, reader)) return exact;
  if (isLooseWorthwhile(text)) return [...exact, ...loose];
  return exact.length > 0 ? exact : loose.slice(0, 1);
}

interface Asked {
  locale: Locale;
  /** `undefined` where the bundle cannot be asked. */
  found: Promise<Found | undefined>;
}

/** Milliseconds for the browser to paint the first line before the others are fetched. */
const FRAME = 30;

const LATE = Symbol('late');

function inTime<T>(promise: Promise<T> | undefined): Promise<T | undefined | typeof LATE> {
  const patience = new Promise<typeof LATE>((resolve) => setTimeout(resolve, PATIENCE, LATE));
  return Promise.race([promise ?? Promise.resolve(undefined), patience]);
}

/** Gives the answers of several bundles in their order; one that keeps the reader waiting comes after the rest. */
async function* inTurn(
  pending: readonly Asked[],
): AsyncGenerator<{ locale: Locale; found: Found | undefined }> {
  const late: Asked[] = [];
  for (const asked of pending) {
    const found = await inTime(asked.found);
    if (found === LATE) late.push(asked);
    else yield { locale: asked.locale, found };
  }
  for (const { locale, found } of late) yield { locale, found: await found };
}

/** Asks one bundle for what the reader typed. */
export async function collect({ open, filters }: Sources, locale: Locale, text: string): Promise<Found> {
  const bundle = await open(locale);
  const [first = '', second] = queriesFor(text, locale);
  const exact = first === '' ? [] : await bundle.search(first, filters);
  if (second === undefined) return { exact, loose: [] };
  const loose = await bundle.search(second, filters);
  // To Pagefind all pages with a phrase are equal: the words on their own say which are about it.
  const rank = new Map(loose.map(({ id }, index) => [id, index]));
  exact.sort((a, b) => (rank.get(a.id) ?? loose.length) - (rank.get(b.id) ?? loose.length));
  const ids = new Set(exact.map(({ id }) => id));
  if (exact.length >= FEW && !isLooseWorthwhile(text)) return { exact, loose: [] };
  return { exact, loose: loose.filter(({ id }) => !ids.has(id)) };
}

/**
 * Lines found by the words of all languages. Each language's bundle ranks its pages, and an article that several find
 * comes first: what the lexicon gets wrong in one language it seldom gets wrong in all.
 */
async function* widened(sources: Sources, widening: Widening, seen: Set<string>): AsyncGenerator<Answer> {
  yield { kind: 'widened', widening };
  // Nodes of the wizard are in every language: what the reader's own has of them was found as typed.
  const filters = { kind: 'article', ...sources.filters };
  const found = await Promise.all(
    sources.locales.map(async (locale) => {
      const pages = await sources
        .open(locale)
        .then((bundle) => searchAlternatives(bundle, widening.to.get(locale) ?? [], filters))
        .then((hits) => hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * LEAST_SHARE))
        .then((hits) => Promise.all(hits.slice(0, MOST_WIDENED).map(read)))
        // A bundle that cannot be asked was reported already.
        .catch(() => []);
      return { locale, pages: new Map(pages.map((each) => [each.page.path, each])) };
    }),
  );
  const paths = fuse(found.map(({ pages }) => [...pages.keys()])).filter((path) => !seen.has(path));
  for (const path of paths.slice(0, MOST_WIDENED)) {
    // The first is the reader's own language, where that has the page.
    const { locale, pages } = found.find((each) => each.pages.has(path)) ?? {};
    const hit = pages?.get(path);
    if (locale === undefined || hit === undefined) continue;
    seen.add(path);
    const line = await lineOf(sources, hit.page, hit.words, { matched: locale, widened: true });
    yield { kind: 'line', line };
  }
}

async function read(hit: Hit): Promise<{ page: Fragment; words: readonly number[] }> {
  return { page: await hit.load(), words: hit.words };
}

async function* linesOf(
  sources: Sources,
  found: { locale: Locale; hits: Hit[] | undefined; most: number; seen: Set<string> },
): AsyncGenerator<Answer> {
  const { locale, hits, most, seen } = found;
  if (hits === undefined) {
    yield { kind: 'failed', locale };
    return;
  }
  let given = 0;
  let next = 0;
  while (given < most && next < hits.length) {
    // The first alone: it is on the page before the others are asked for.
    const batch = hits.slice(next, given === 0 ? next + 1 : next + most - given);
    next += batch.length;
    const pages = await Promise.all(batch.map(read));
    const fresh = pages.filter(({ page }) => !seen.has(page.path));
    for (const { page } of fresh) seen.add(page.path);
    const lines = await Promise.all(
      fresh.map(({ page, words }) => lineOf(sources, page, words, { matched: locale, widened: false })),
    );
    for (const line of lines) yield { kind: 'line', line };
    if (given === 0) await new Promise((resolve) => setTimeout(resolve, FRAME));
    given += lines.length;
  }
  if (next < hits.length) yield { kind: 'more', locale, count: hits.length - next };
}
