import type { SegmentNumber } from '../text/segment-id.ts';
import { commonSubsequence } from './common-subsequence.ts';

/** What became of a sentence of the older English in the newer: its new text, and where it stands there. */
export type Drift =
  | { kind: 'same' | 'moved' | 'changed'; to: SegmentNumber; text: string }
  | { kind: 'gone' };

/** How two revisions of an article's English differ. */
export interface RevisionDrift {
  /** Each sentence of the older one. */
  sentences: ReadonlyMap<SegmentNumber, Drift>;
  /** Sentences that the newer one has for itself. */
  added: readonly SegmentNumber[];
}

/** Share of their words that two sentences have in common from which one is the other, changed. */
const LIKE = 0.5;
/** Of two sentences at one place between two that stayed, less is needed. */
const LIKE_IN_PLACE = 0.34;

/** A label of so few words has them in common with any sentence that names it. */
const LABEL = 3;
const LIKE_LABEL = 0.6;

/**
 * Tells what became of each sentence of an article's English in another revision of it.
 *
 * Sentences that stand in the same order are the same; one that stands elsewhere has moved. Of the others those are one
 * that share most of their words, nearest in place first; what is left is gone, or new.
 *
 * @param before segment number → English, in the order of the page
 */
export function driftBetween(
  before: ReadonlyMap<SegmentNumber, string>,
  after: ReadonlyMap<SegmentNumber, string>,
): RevisionDrift {
  const left = [...before].map(([id, text]) => ({ id, text, plain: plain(text) }));
  const right = [...after].map(([id, text]) => ({ id, text, plain: plain(text) }));
  const drifts = new Map<SegmentNumber, Drift>();
  const taken = new Set<number>();
  const anchors = new Map<number, number>();
  const take = (kind: 'same' | 'moved' | 'changed', from: number, to: number) => {
    const [own, other] = [left[from], right[to]];
    if (own === undefined || other === undefined) return;
    drifts.set(own.id, { kind, to: other.id, text: other.text });
    taken.add(to);
    if (kind !== 'moved') anchors.set(from, to);
  };
  const order = commonSubsequence(
    left.map((each) => each.plain),
    right.map((each) => each.plain),
  );
  for (const [from, to] of order) take('same', from, to);
  for (const [index, { id, plain: text }] of left.entries()) {
    const to = drifts.has(id)
      ? -1
      : right.findIndex((other, place) => other.plain === text && !taken.has(place));
    if (to >= 0) take('moved', index, to);
  }
  const candidates = left.flatMap(({ id, plain: text }, from) =>
    drifts.has(id)
      ? []
      : right.flatMap((other, to) => {
          if (taken.has(to)) return [];
          const likeness = shared(text, other.plain);
          if (text.split(' ').length <= LABEL && likeness < LIKE_LABEL) return [];
          const isInPlace = gapOf(from, anchors, 'from') === gapOf(to, anchors, 'to');
          return likeness >= (isInPlace ? LIKE_IN_PLACE : LIKE)
            ? [{ from, to, weight: likeness + (isInPlace ? 0.25 : 0) }]
            : [];
        }),
  );
  for (const { from, to } of candidates.sort((a, b) => b.weight - a.weight)) {
    const own = left[from];
    if (own !== undefined && !drifts.has(own.id) && !taken.has(to)) take('changed', from, to);
  }
  for (const { id } of left) if (!drifts.has(id)) drifts.set(id, { kind: 'gone' });
  return { sentences: drifts, added: right.filter((_, index) => !taken.has(index)).map(({ id }) => id) };
}

/** Links lead elsewhere after a file is renamed, which is no change of what is said. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Dice's coefficient of the words of two sentences. */
function shared(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (left === undefined || right === undefined || left.size + right.size === 0) return 0;
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size);
}

/** The sentence that stayed before a place, by its number in the newer text. */
function gapOf(place: number, anchors: ReadonlyMap<number, number>, side: 'from' | 'to'): number {
  const pairs = [...anchors].sort((a, b) => a[0] - b[0]);
  const before = pairs.filter(([from, to]) => (side === 'from' ? from : to) < place).at(-1);
  return before?.[1] ?? -1;
}
