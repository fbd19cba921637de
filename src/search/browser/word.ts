import { wordsIn } from '../lexicon/terms.ts';
import type { Answer } from './lines/answer.ts';
import { lineFrom, rankTyped, readRanked } from './ranked.ts';
import type { Sources } from './sources.ts';
import { coverage } from './text/phrase.ts';

/**
 * The pages that a word says most about. The bundle, which costs most of the bytes of a search, is not opened for them.
 *
 * @returns how many lines were given, and how many pages more hold the word
 */
export async function* wordLines(
  sources: Sources,
  text: string,
  most: number,
  seen: Set<string>,
): AsyncGenerator<Answer, { given: number; left: number }> {
  const { reader } = sources;
  const words = wordsIn(text, reader).map(({ word }) => word);
  if (words.length !== 1 || /["“„«]/.test(text)) return { given: 0, left: 0 };
  // Without weights the bundle answers alone.
  const ranking = await rankTyped(sources, reader, text).catch(() => undefined);
  // Not by another word for the same thing alone.
  const pages = ranking?.pages.filter(({ path, sure }) => sure === 1 && !seen.has(path)) ?? [];
  let given = 0;
  let next = 0;
  while (ranking !== undefined && given < most && next < pages.length) {
    // The first alone: it is on the page before the others are asked for.
    const batch = pages.slice(next, given === 0 ? next + 1 : next + most - given);
    next += batch.length;
    const hits = await Promise.all(
      batch.map(({ path }) => readRanked(sources, ranking, path).catch(() => undefined)),
    );
    for (const hit of hits) {
      if (hit === undefined || coverage(hit.page, words, hit.words, reader) < 1) continue;
      seen.add(hit.page.path);
      yield await lineFrom(sources, ranking, hit);
      given++;
    }
  }
  return { given, left: pages.length - next };
}
