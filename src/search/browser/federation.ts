import { wordsIn } from '../lexicon/terms.ts';
import { type Asking, needsAnswers, nodeLines } from './asking.ts';
import type { Answer } from './lines/answer.ts';
import { areBesideMany, findNeeds, inFront } from './needs.ts';
import { otherAnswers } from './others.ts';
import { ownLines } from './own.ts';
import { inTime, LATE } from './patience.ts';
import { FEW } from './query/collect.ts';
import { queriesFor } from './query/query.ts';
import { type Ranking, rankTyped } from './ranked.ts';
import type { Sources } from './sources.ts';

/** Words of a query that may be a phrase; longer ones are told by what they ask for. */
const SHORT = 3;

/** What it counts that an article holds the query, beside that it is named so. */
const SHARE_WEIGHT = 0.5;

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
  const front = inFront(needs, await areBesideMany(sources));
  const isFirst = front.worth > evidenceOf(ranking) && (await inTime(isPhrase(asking, ranking))) !== true;
  let shown = 0;
  if (isFirst) {
    const given = yield* needsAnswers(front.needs, asking);
    // Steps that may be meant do not answer: other languages are asked all the same.
    if (needs.isSure) shown += given;
  }
  const bare = new Set(asking.seen);

  const own = locales.includes(reader) ? ownAnswers(asking, ranking, bare) : undefined;
  let next = own?.next();
  let isLate = false;
  while (next !== undefined && !isLate) {
    const answer = await inTime(next);
    isLate = answer === LATE;
    if (answer === LATE) break;
    if (answer.done) {
      shown += answer.value;
      break;
    }
    yield answer.value;
    next = own?.next();
  }
  if (isDoubtful && shown === 0 && !isLate && !needs.isKnown && sources.mend !== undefined) return 'unknown';
  const others = locales.filter((locale) => locale !== reader);
  if (shown >= FEW && !sources.everywhere) {
    yield* needsAnswers(needs, asking);
    // Of what so many articles hold, steps whose text holds it too are there by chance.
    if (shown < asking.most) yield* nodeLines(asking, reader);
    if (others.length > 0) yield { kind: 'elsewhere' };
    return undefined;
  }
  const late = isLate && next !== undefined ? { ready: next, lines: resumed(next, own) } : undefined;
  yield* otherAnswers(asking, others, late, isFirst && front.needs === needs ? undefined : needs, shown);
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

/** Whether an article of the reader's language holds a short query word for word: that is what was looked for. */
async function isPhrase({ sources, text }: Asking, ranking: Ranking | undefined): Promise<boolean> {
  const { reader, filters } = sources;
  if (!ranking?.isOwn || wordsIn(text, reader, 1).length > SHORT) return false;
  try {
    const bundle = await sources.open(reader);
    return (await bundle.search(queriesFor(text, reader)[0] ?? '', articlesOnly(filters))).length > 0;
  } catch {
    return false;
  }
}

/** How much of the query the best article holds, and is named after: comparable with the share of an ask. */
function evidenceOf(ranking: Ranking | undefined): number {
  const [best] = ranking?.isOwn ? ranking.pages : [];
  return best === undefined ? 0 : best.sure * (SHARE_WEIGHT + (1 - SHARE_WEIGHT) * best.named);
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
