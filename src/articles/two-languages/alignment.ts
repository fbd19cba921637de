import type { Revision } from '../names.ts';
import type { SegmentNumber } from '../text/segment-id.ts';
import { commonSubsequence } from './common-subsequence.ts';

/** What the alignment needs to know of an article in one locale. */
export interface Alignable {
  /** SHA-1 of the English that it was translated from. */
  revision: Revision | undefined;
  /** Segment number → English text, in the order of the page. */
  english: ReadonlyMap<SegmentNumber, string>;
}

/** `sentences.json` beside an article: where its sentences stand in texts of another revision. */
export interface SentenceNumbers {
  /** Number of a sentence here → its number there. Texts in which they are the same share one. */
  maps: Record<string, string>[];
  /** Locale of a text → its map, by index; a locale that is not named has the same numbers. */
  of: Record<string, number>;
}

/**
 * Finds for each segment of one text the segment of another that translates the same English sentence.
 *
 * At the same revision the numbers say it. Between revisions an equal number means nothing (measured: an equal number points to other English more often than not), so
 * the English sentences are aligned: first in their order, then those that moved.
 *
 * @returns segment number of `from` → segment number of `to`; a sentence without a counterpart is not in it
 */
export function align(from: Alignable, to: Alignable): Map<SegmentNumber, SegmentNumber> {
  if (from.revision !== undefined && from.revision === to.revision) {
    return new Map([...from.english.keys()].filter((id) => to.english.has(id)).map((id) => [id, id]));
  }
  const left = sentences(from);
  const right = sentences(to);
  const pairs = commonSubsequence(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  );
  const aligned = new Map<SegmentNumber, SegmentNumber>();
  for (const [i, j] of pairs) {
    const [here, there] = [left[i], right[j]];
    if (here && there) aligned.set(here.id, there.id);
  }
  const taken = new Set(aligned.values());
  const moved = Map.groupBy(
    right.filter(({ id }) => !taken.has(id)),
    ({ text }) => text,
  );
  for (const { id, text } of left) {
    const other = aligned.has(id) ? undefined : moved.get(text)?.shift();
    if (other !== undefined) aligned.set(id, other.id);
  }
  return aligned;
}

interface Sentence {
  id: SegmentNumber;
  text: string;
}

function sentences({ english }: Alignable): Sentence[] {
  return [...english].map(([id, text]) => ({ id, text: text.replace(/\s+/g, ' ').trim() }));
}
