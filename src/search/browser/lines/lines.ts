import type { Locale } from '../../../i18n/locales.ts';
import type { Hit } from '../query/bundle.ts';
import type { Fragment } from '../text/fragment.ts';
import { coverage } from '../text/phrase.ts';
import type { Answer } from './answer.ts';
import { lineOf, type ReaderPages } from './line.ts';

/** Milliseconds for the browser to paint the first line before the others are fetched. */
const FRAME = 30;
/** After as many pages that do not hold the words, the others will not either. */
const MOST_DOUBTS = 3;

/** A hit whose text is loaded. */
export interface ReadHit {
  page: Fragment;
  words: readonly number[];
}

/** Loads the text of a hit. */
export async function readHit(hit: Hit): Promise<ReadHit> {
  return { page: await hit.load(), words: hit.words };
}

/** What lines are made of. */
export interface Lines {
  matched: Locale;
  /** Best first. */
  hits: readonly Hit[];
  /** Lines at most. */
  most: number;
  /** Paths that were given; those of the lines are added. */
  seen: Set<string>;
  /** Words that a page must hold, and which share of them; where absent, all hits are taken. */
  must?: { words: readonly string[]; share: number };
}

/**
 * Makes lines out of the hits of one bundle, the first as soon as its text is there.
 *
 * @returns how many lines were given, and the hits that were not looked at
 */
export async function* linesOf(
  pages: ReaderPages,
  { matched, hits, most, seen, must }: Lines,
): AsyncGenerator<Answer, { given: number; rest: Hit[] }> {
  let given = 0;
  let next = 0;
  let doubts = 0;
  while (given < most && next < hits.length) {
    // The first alone: it is on the page before the others are asked for.
    const batch = hits.slice(next, given === 0 ? next + 1 : next + most - given);
    next += batch.length;
    const read = (await Promise.all(batch.map(readHit))).filter(({ page }) => !seen.has(page.path));
    const held = read.filter(
      ({ page, words }) => must === undefined || coverage(page, must.words, words, matched) >= must.share,
    );
    doubts += read.length - held.length;
    for (const { page } of held) seen.add(page.path);
    const lines = await Promise.all(
      held.map(({ page, words }) => lineOf(pages, page, words, { matched, widened: false })),
    );
    for (const line of lines) yield { kind: 'line', line };
    if (given === 0 && lines.length > 0) await new Promise((resolve) => setTimeout(resolve, FRAME));
    given += lines.length;
    if (doubts >= MOST_DOUBTS) return { given, rest: [] };
  }
  return { given, rest: hits.slice(next) };
}
