import { wordsIn } from '../lexicon/terms.ts';
import { glance, tellingWords } from './glance.ts';
import type { Answer } from './lines/answer.ts';
import type { ReaderPages } from './lines/line.ts';
import { type Lines, linesOf } from './lines/lines.ts';
import type { Bundle, Filters } from './query/bundle.ts';
import { collect } from './query/collect.ts';
import { isWrittenIn } from './query/query.ts';
import { searchAlternatives } from './query/search-alternatives.ts';
import { asTyped } from './text/alternatives.ts';

/** Of as few words, all are looked for. */
const FEW_WORDS = 2;
/** Share of a query's words that a page must hold where none holds all of them. */
const LEAST_HELD = 0.8;
/** Pages that hold only some of the words are guesses. */
const MOST_GUESSES = 3;

/** What the reader's own bundle is asked. */
export interface OwnQuery {
  text: string;
  most: number;
  seen: Set<string>;
  filters: Filters;
  /** Gives the terms that tell nothing, because they stand everywhere; asked for where there are words to choose from. */
  common: () => Promise<ReadonlySet<string>>;
}

/**
 * Gives the lines of the reader's own language: pages that hold the query as a phrase, then those that hold all its
 * words, and where there are none those that hold most of them.
 *
 * @returns how many lines hold all words
 * @throws where the bundle cannot be asked
 */
export async function* ownLines(
  pages: ReaderPages,
  bundle: Bundle,
  { text, most, seen, filters, common }: OwnQuery,
): AsyncGenerator<Answer, number> {
  const { locale } = bundle;
  const words = [...new Set(wordsIn(text, locale).map(({ word }) => word))];
  const telling = tellingWords(words, words.length > FEW_WORDS ? await common() : new Set());
  let given = 0;
  /** Gives the lines, then how many hits are left. */
  const show = async function* (lines: Pick<Lines, 'hits' | 'must'>, limit = most) {
    const result = yield* linesOf(pages, { matched: locale, seen, most: limit - given, ...lines });
    given += result.given;
    return result.rest.length;
  };

  const first = await glance(bundle, text, telling, filters);
  if (first !== undefined) yield* show({ hits: [first] });
  const { exact, loose } = await collect(bundle, text, filters);
  const left = (yield* show({ hits: exact })) + (yield* show({ hits: loose, must: { words, share: 1 } }));
  if (left > 0) yield { kind: 'more', locale, count: left };
  if (given > 0 || !isWrittenIn(text, locale)) return given;

  const guesses = await searchAlternatives(bundle, asTyped(telling), filters);
  yield* show({ hits: guesses, must: { words: telling, share: LEAST_HELD } }, MOST_GUESSES);
  return 0;
}
