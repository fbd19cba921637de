import type { Locale } from '../../i18n/locales.ts';
import { wordsIn } from '../lexicon/terms.ts';
import type { Answer } from './lines/answer.ts';
import { type Lines, linesOf } from './lines/lines.ts';
import { findNeeds, type NeedsFound } from './needs.ts';
import { ownLines } from './own.ts';
import { inTime, inTurn, LATE } from './patience.ts';
import { collect, FEW, type Found } from './query/collect.ts';
import { type Ranking, rankTyped } from './ranked.ts';
import type { Sources } from './sources.ts';
import { widenedLines } from './widened.ts';

/** Stands among other languages for the reader's own, which was late. */
const OWN = Symbol('own');

/** Lines of each other language above those of a widened query. */
const BEFORE_WIDENED = 2;

/** What it counts that an article holds the query, beside that it is named so. */
const SHARE_WEIGHT = 0.5;

/** One search. */
interface Asking {
  sources: Sources;
  text: string;
  /** Lines at most per bundle. */
  most: number;
  /** Paths that were given. */
  seen: Set<string>;
}

/**
 * Asks for what the reader typed, and gives the answers as they come.
 *
 * - What people ask for in these words comes first where it is sure: a node of the wizard, then articles.
 * - Then the articles of the reader's own language that hold the words.
 * - Other languages only where these are few: side by side, each with its best; scores of bundles are never mixed.
 * - Where nothing holds all words, what people ask for stands before the query put into other words with the lexicon.
 *
 * An article that was given once is not given again, unless with the sentences that match.
 *
 * @param most lines at most per bundle
 */
export async function* federate(sources: Sources, text: string, most: number): AsyncGenerator<Answer> {
  // Full-width letters and digits are letters and digits.
  const typed = text.normalize('NFKC');
  const isOneWord = !/\s/.test(typed.trim());
  const early = isOneWord ? undefined : await mended(sources, typed);
  if (early !== undefined) yield { kind: 'corrected', from: text, to: early };
  const asking: Asking = { sources, text: early ?? typed, most, seen: new Set() };
  const isAnswered = yield* ownLanguage(asking, isOneWord);
  if (isAnswered !== 'unknown') return;
  // One word is mended only where nothing holds it: the vocabulary would else be loaded before every first line.
  const late = await mended(sources, typed);
  if (late !== undefined) yield { kind: 'corrected', from: text, to: late };
  const again: Asking = { sources, text: late ?? typed, most, seen: new Set() };
  yield* ownLanguage(again, false);
}

/** A query without its slips; `undefined` where it has none, or nobody can tell. */
async function mended({ mend }: Sources, text: string): Promise<string | undefined> {
  return mend?.(text).catch(() => undefined);
}

/**
 * Gives the answers of the reader's own language, and of others where these are few.
 *
 * @param isDoubtful whether to stop where the reader's own language knows nothing of the query
 * @returns `unknown` where it was stopped; nothing was given then
 */
async function* ownLanguage(
  asking: Asking,
  isDoubtful: boolean,
): AsyncGenerator<Answer, 'unknown' | undefined> {
  const { sources, text } = asking;
  const { reader, locales } = sources;
  const [needs, ranking] = await Promise.all([findNeeds(sources, text, [reader]), ownRanking(asking)]);
  const isFirst = needs.isSure && needs.share > evidenceOf(ranking);
  let shown = 0;
  if (isFirst) shown += yield* needsAnswers(needs, asking);
  const bare = new Set(asking.seen);

  const own = locales.includes(reader) ? ownAnswers(asking, ranking, bare) : undefined;
  const first = own?.next();
  const isLate = first !== undefined && (await inTime(first)) === LATE;
  if (!isLate) shown += yield* resumed(first, own);
  if (isDoubtful && shown === 0 && !isLate && !needs.isKnown && sources.mend !== undefined) return 'unknown';
  const others = locales.filter((locale) => locale !== reader);
  if (shown >= FEW && !sources.everywhere) {
    if (!isFirst) yield* needsAnswers(needs, asking);
    yield* nodeLines(asking, reader);
    if (others.length > 0) yield { kind: 'elsewhere' };
    return undefined;
  }
  const late = isLate ? { ready: first, lines: resumed(first, own) } : undefined;
  yield* otherAnswers(asking, others, late, isFirst ? undefined : needs, shown);
  return undefined;
}

/** The reader's articles by what several words ask for; a single word is looked for with all that it begins. */
async function ownRanking({ sources, text }: Asking): Promise<Ranking | undefined> {
  const { reader, locales, filters } = sources;
  const isWhole = locales.includes(reader) && Object.keys(filters).length === 0;
  if (!isWhole || /^["“„«]/.test(text.trim()) || wordsIn(text, reader).length < 2) return undefined;
  // Without weights the bundle answers alone.
  return rankTyped(sources, reader, text).catch(() => undefined);
}

/** How much of the query the best article holds, and is named after: comparable with the share of an ask. */
function evidenceOf(ranking: Ranking | undefined): number {
  const [best] = ranking?.isOwn ? ranking.pages : [];
  return best === undefined ? 0 : best.share * (SHARE_WEIGHT + (1 - SHARE_WEIGHT) * best.named);
}

/** Pages that are asked for in these words; gives how many. */
async function* needsAnswers(
  { steps, articles, isArticleFirst }: NeedsFound,
  { seen }: Asking,
): AsyncGenerator<Answer, number> {
  const fresh = articles.filter(({ path }) => !seen.has(path));
  for (const { path } of [...steps, ...fresh]) seen.add(path);
  const front = isArticleFirst ? fresh.slice(0, 1) : [];
  for (const line of front) yield { kind: 'line', line };
  if (steps.length > 0) yield { kind: 'steps', lines: steps };
  for (const line of fresh.slice(front.length)) yield { kind: 'line', line };
  return steps.length + fresh.length;
}

/**
 * The lines of the reader's own language, or that it failed; gives how many lines hold the whole query.
 *
 * @param bare paths that were given without the sentences that match
 */
async function* ownAnswers(
  { sources, text, most, seen }: Asking,
  ranking: Ranking | undefined,
  bare: ReadonlySet<string>,
): AsyncGenerator<Answer, number> {
  const { reader } = sources;
  try {
    for (const path of bare) if (!path.startsWith('wizard/')) seen.delete(path);
    const filters = articlesOnly(sources.filters);
    const open = () => sources.open(reader);
    const given = yield* ownLines(sources, { text, most, seen, filters, ranking, open });
    for (const path of bare) seen.add(path);
    return given;
  } catch {
    yield { kind: 'failed', locale: reader };
    return 0;
  }
}

/** What other languages hold, and what the reader's own holds in other words. */
async function* otherAnswers(
  asking: Asking,
  others: readonly Locale[],
  late: { ready: Promise<unknown>; lines: AsyncGenerator<Answer, number> } | undefined,
  needs: NeedsFound | undefined,
  shown: number,
): AsyncGenerator<Answer> {
  const { sources, text, most, seen } = asking;
  const { reader } = sources;
  const pending: Promise<{ locale: Locale; found: Found | undefined } | typeof OWN>[] = others.map(
    async (locale) => ({ locale, found: await ask(sources, locale, text, 'article') }),
  );
  // Before the others that are late, since one of them may never answer.
  if (late !== undefined) pending.push(late.ready.then(() => OWN));
  const widening = shown < FEW ? await sources.widen?.(text).catch(() => undefined) : undefined;
  const later: Omit<Lines, 'seen'>[] = [];
  for await (const answer of inTurn(pending)) {
    if (answer === OWN) {
      if (late !== undefined) yield* late.lines;
      continue;
    }
    const { locale, found } = answer;
    if (found === undefined) yield { kind: 'failed', locale };
    else if (found.exact.length > 0) {
      // Below exact answers in a language that is not the reader's, loose ones are noise.
      const shownNow = widening === undefined ? most : Math.min(most, BEFORE_WIDENED);
      const { given: now, rest } = yield* linesOf(sources, {
        matched: locale,
        hits: found.exact,
        most: shownNow,
        seen,
      });
      later.push({ matched: locale, hits: rest, most: most - now });
    } else {
      const words = wordsIn(text, locale).map(({ word }) => word);
      later.push({ matched: locale, hits: found.loose, most, must: { words, share: 1 } });
    }
  }
  if (needs !== undefined) {
    // Asks of other languages help where the reader's know little of the query: a message quoted in English.
    const all = needs.isKnown ? needs : await findNeeds(sources, text, [reader, ...others]);
    yield* needsAnswers(all, asking);
  }
  if (widening !== undefined) yield* widenedLines(sources, text, widening, seen);
  for (const lines of later) {
    const { rest } = yield* linesOf(sources, { ...lines, seen });
    if (rest.length > 0) yield { kind: 'more', locale: lines.matched, count: rest.length };
  }
  for (const locale of sources.locales) yield* nodeLines(asking, locale);
}

/** Nodes of the wizard whose text holds the query; one that is given is not given again. */
async function* nodeLines({ sources, text, most, seen }: Asking, locale: Locale): AsyncGenerator<Answer> {
  const hits = (await ask(sources, locale, text, 'wizard'))?.exact ?? [];
  for await (const answer of linesOf(sources, { matched: locale, hits, most, seen })) {
    yield answer.kind === 'line' ? { kind: 'steps', lines: [answer.line] } : answer;
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

function articlesOnly(filters: Sources['filters']): Sources['filters'] {
  return { kind: 'article', ...filters };
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
