import type { Locale } from '../../i18n/locales.ts';
import { wordsIn } from '../lexicon/terms.ts';
import type { Answer } from './lines/answer.ts';
import { type Lines, linesOf } from './lines/lines.ts';
import { ownLines } from './own.ts';
import { inTime, inTurn, LATE } from './patience.ts';
import { collect, FEW, type Found } from './query/collect.ts';
import type { Sources } from './sources.ts';
import { widenedLines } from './widened.ts';

/** Stands among other languages for the reader's own, which was late. */
const OWN = Symbol('own');

/** Lines of each other language above those of a widened query. */
const BEFORE_WIDENED = 2;

/**
 * Asks all bundles for what the reader typed, and gives the answers as they come. The reader's own language is
 * asked alone and first, the others side by side after it. Scores of bundles are never mixed, and an article that
 * was given once is not given again.
 *
 * Where the reader's language has few answers, the query is put into the words of all languages with the lexicon.
 * Those guesses come below the best of what other languages hold of the query as a phrase, and above all else. Nodes
 * of the wizard are in every language: those that only another one answers with come last.
 *
 * @param most lines at most per bundle
 */
export async function* federate(sources: Sources, text: string, most: number): AsyncGenerator<Answer> {
  const { reader, locales } = sources;
  const seen = new Set<string>();
  const own = locales.includes(reader) ? ownAnswers(sources, text, most, seen) : undefined;
  const first = own?.next();
  const isLate = first !== undefined && (await inTime(first)) === LATE;
  const given = isLate ? 0 : yield* resumed(first, own);

  const others = locales.filter((locale) => locale !== reader);
  const pending: Promise<{ locale: Locale; found: Found | undefined } | typeof OWN>[] = others.map(
    async (locale) => ({ locale, found: await ask(sources, locale, text, 'article') }),
  );
  // Before the others that are late, since one of them may never answer.
  if (isLate) pending.push(first.then(() => OWN));
  const widening = given < FEW ? await sources.widen?.(text).catch(() => undefined) : undefined;
  const later: Omit<Lines, 'seen'>[] = [];
  for await (const answer of inTurn(pending)) {
    if (answer === OWN) {
      yield* resumed(first, own);
      continue;
    }
    const { locale, found } = answer;
    if (found === undefined) yield { kind: 'failed', locale };
    else if (found.exact.length > 0) {
      // Below exact answers in a language that is not the reader's, loose ones are noise.
      const shown = widening === undefined ? most : Math.min(most, BEFORE_WIDENED);
      const { given: now, rest } = yield* linesOf(sources, {
        matched: locale,
        hits: found.exact,
        most: shown,
        seen,
      });
      later.push({ matched: locale, hits: rest, most: most - now });
    } else {
      const words = wordsIn(text, locale).map(({ word }) => word);
      later.push({ matched: locale, hits: found.loose, most, must: { words, share: 1 } });
    }
  }
  if (widening !== undefined) yield* widenedLines(sources, widening, seen);
  for (const lines of later) {
    const { rest } = yield* linesOf(sources, { ...lines, seen });
    if (rest.length > 0) yield { kind: 'more', locale: lines.matched, count: rest.length };
  }
  for (const locale of others) {
    const hits = (await ask(sources, locale, text, 'wizard'))?.exact ?? [];
    yield* linesOf(sources, { matched: locale, hits, most, seen });
  }
}

/** The lines of the reader's own language, or that it failed; gives how many lines hold the whole query. */
async function* ownAnswers(
  sources: Sources,
  text: string,
  most: number,
  seen: Set<string>,
): AsyncGenerator<Answer, number> {
  const { reader, filters } = sources;
  try {
    // Without the list of them, words are only chosen worse.
    const common = () => sources.common(reader).catch(() => new Set<string>());
    return yield* ownLines(sources, await sources.open(reader), { text, most, seen, filters, common });
  } catch {
    yield { kind: 'failed', locale: reader };
    return 0;
  }
}

/** What another language holds of the query: `undefined` where it cannot be asked. */
async function ask(
  { open, filters }: Sources,
  locale: Locale,
  text: string,
  kind: 'article' | 'wizard',
): Promise<Found | undefined> {
  try {
    return await collect(await open(locale), text, { kind, ...filters });
  } catch {
    return undefined;
  }
}

/** Goes on with a generator of which the first answer was asked for. */
async function* resumed<T, R>(
  first: Promise<IteratorResult<T, R>> | undefined,
  rest: AsyncGenerator<T, R> | undefined,
): AsyncGenerator<T, R | 0> {
  let next = await first;
  while (next !== undefined && !next.done) {
    yield next.value;
    next = await rest?.next();
  }
  return next?.value ?? 0;
}
