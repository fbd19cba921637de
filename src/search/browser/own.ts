import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { wordsIn } from '../lexicon/terms.ts';
import type { Answer } from './lines/answer.ts';
import { linesOf, type ReadHit } from './lines/lines.ts';
import { meantPaths } from './meaning.ts';
import type { Bundle, Filters } from './query/bundle.ts';
import { collect } from './query/collect.ts';
import { quotationsIn } from './query/query.ts';
import { lineFrom, type Ranking, readRanked } from './ranked.ts';
import type { Sources } from './sources.ts';
import { asTyped } from './text/alternatives.ts';
import { findPhrase } from './text/phrase.ts';
import { titleMatch } from './text/title-match.ts';
import { wordLines } from './word.ts';

/** Best pages in which the phrase is looked for before anything else is loaded. */
const GLANCED = 2;
/** Pages that are read at once for the lines of a ranking. */
const AT_ONCE = 4;
/** Pages that hold a quoted message: it says one thing, and stands in few. */
const MOST_QUOTED = 3;
/** Words of a query that is looked for as a phrase before its first line; a longer one is told by what it asks for. */
const SHORT = 3;

/** What the reader's own bundle is asked. */
export interface OwnQuery {
  text: string;
  most: number;
  seen: Set<string>;
  filters: Filters;
  /** The articles by what the query asks for; absent for a single word, and where the results are narrowed. */
  ranking: Ranking | undefined;
  /** Opens the bundle, which costs most of the bytes of a search. */
  open: () => Promise<Bundle>;
}

/**
 * Gives the lines of the reader's own language. A page that is named like the query, or holds it as a phrase, comes
 * first. Then, of several words, pages by how much they hold of what is asked for, and how near they are to what it
 * means; of one word, those that it says most about, then, where these are few, all that hold it.
 *
 * @returns how many lines were given
 * @throws where the bundle cannot be asked
 */
export async function* ownLines(
  sources: Sources,
  { text, most, seen, filters, ranking, open }: OwnQuery,
): AsyncGenerator<Answer, number> {
  let given = 0;
  if (ranking !== undefined) {
    for await (const hit of glanced(sources, ranking, text, seen)) {
      seen.add(hit.page.path);
      yield await lineFrom(sources, ranking, hit);
      given++;
    }
  }
  if (ranking === undefined && !('stage' in filters || 'translation' in filters)) {
    const word = yield* wordLines(sources, text, most, seen);
    given += word.given;
    if (given >= most && word.left > 0) {
      yield { kind: 'more', locale: sources.reader, count: word.left };
      return given;
    }
  }
  const quotations = ranking === undefined ? [] : quotationsIn(text);
  const isLong = wordsIn(text, sources.reader, 1).length > SHORT;
  let order: string[] | undefined;
  if (ranking?.isOwn && given === 0 && isLong && quotations.length === 0) {
    // Before the bundle, which loads the file of each word.
    order = await meantPaths(sources, ranking);
    given += yield* rankedLines(sources, ranking, 1, seen, order);
  }
  const bundle = await open();
  const { locale } = bundle;
  const found = await collect(bundle, text, filters);
  const exact = yield* linesOf(sources, { matched: locale, hits: found.exact, most: most - given, seen });
  given += exact.given;
  for (const part of quotations) {
    given += yield* quotedLines(sources, part, most - given, seen, filters);
  }
  if (ranking?.isOwn) {
    order ??= await meantPaths(sources, ranking);
    return given + (yield* rankedLines(sources, ranking, most - given, seen, order));
  }
  // Of several words in another language, pages that hold them all are there by chance.
  if (ranking !== undefined) return given;
  const words = [...new Set(wordsIn(text, locale).map(({ word }) => word))];
  const must = { words, share: 1 };
  const loose = yield* linesOf(sources, {
    matched: locale,
    hits: found.loose,
    most: most - given,
    seen,
    must,
  });
  given += loose.given;
  const isMore = exact.rest.length + loose.rest.length > 0;
  // What the word's weights gave stands among the hits.
  const more = isMore ? found.exact.length + found.loose.length - given : 0;
  if (more > 0) yield { kind: 'more', locale, count: more };
  return given;
}

/** Pages that hold a message word for word: the reader's own, or else those in English, which errors are quoted from. */
async function* quotedLines(
  sources: Sources,
  part: string,
  most: number,
  seen: Set<string>,
  filters: Filters,
): AsyncGenerator<Answer, number> {
  for (const locale of new Set([sources.reader, ORIGINAL_LOCALE])) {
    if (!sources.locales.includes(locale)) continue;
    const bundle = await sources.open(locale);
    const { exact } = await collect(bundle, `"${part}"`, filters);
    const { given } = yield* linesOf(sources, {
      matched: locale,
      hits: exact.slice(0, MOST_QUOTED),
      most,
      seen,
    });
    if (given > 0) return given;
  }
  return 0;
}

/** Of the best pages those that are named like the query, or hold it as a phrase. */
async function* glanced(
  sources: Sources,
  ranking: Ranking,
  text: string,
  seen: ReadonlySet<string>,
): AsyncGenerator<ReadHit> {
  const { locale, pages } = ranking;
  const typed = asTyped(wordsIn(text, locale).map(({ word }) => word));
  for (const { path } of pages.filter((page) => !seen.has(page.path)).slice(0, GLANCED)) {
    const hit = await readRanked(sources, ranking, path);
    if (hit === undefined) continue;
    const isNamedSo = titleMatch(hit.page.title, typed, locale) === 1;
    const words = findPhrase(hit.page, text, locale) ?? (isNamedSo ? hit.words : undefined);
    if (words !== undefined) yield { ...hit, words };
  }
}

/** Lines of a ranking in an order. */
async function* rankedLines(
  sources: Sources,
  ranking: Ranking,
  most: number,
  seen: Set<string>,
  order: readonly string[],
): AsyncGenerator<Answer, number> {
  const paths = order.filter((path) => !seen.has(path)).slice(0, Math.max(0, most));
  let given = 0;
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const batch = paths.slice(at, at + AT_ONCE);
    const hits = await Promise.all(batch.map((path) => readRanked(sources, ranking, path)));
    for (const hit of hits) {
      if (hit === undefined) continue;
      seen.add(hit.page.path);
      yield await lineFrom(sources, ranking, hit);
      given++;
    }
  }
  return given;
}
