import type { Locale } from '../../i18n/locales.ts';
import { wordsIn } from '../lexicon/terms.ts';
import { type Asking, ask, needsAnswers, nodeLines } from './asking.ts';
import type { Answer } from './lines/answer.ts';
import { type Lines, linesOf } from './lines/lines.ts';
import { areBesideMany, findNeeds, type NeedsFound } from './needs.ts';
import { inTurn } from './patience.ts';
import { FEW, type Found } from './query/collect.ts';
import { widenedLines } from './widened.ts';

/** Stands among other languages for the reader's own, which was late. */
const OWN = Symbol('own');

/** Lines of each other language above those of a widened query. */
const BEFORE_WIDENED = 2;

/** What other languages hold, and what the reader's own holds in other words. */
export async function* otherAnswers(
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
  // Asks of other languages help where the reader's know little of the query: a message quoted in English.
  const all =
    needs === undefined || needs.isKnown ? needs : await findNeeds(sources, text, [reader, ...others]);
  const isLater = await areBesideMany(sources);
  if (all !== undefined && !isLater) yield* needsAnswers(all, asking);
  if (widening !== undefined) yield* widenedLines(sources, text, widening, seen);
  if (all !== undefined && isLater) yield* needsAnswers(all, asking);
  for (const lines of later) {
    const { rest } = yield* linesOf(sources, { ...lines, seen });
    if (rest.length > 0) yield { kind: 'more', locale: lines.matched, count: rest.length };
  }
  for (const locale of sources.locales) yield* nodeLines(asking, locale);
}
