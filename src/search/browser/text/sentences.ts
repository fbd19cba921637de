import { segmentNumber } from '../../../articles/text/segment-id.ts';
import type { CutWord } from '../../cut.ts';
import { wordKey } from '../../lexicon/terms.ts';
import type { Fragment } from './fragment.ts';

/** A run of text; `hit` runs are what the reader searched for. */
export interface Run {
  text: string;
  hit: boolean;
}

/** A sentence, or what else stands between two anchors, that matches. */
export interface Sentence {
  /** Id of the segment or heading to link to; absent above the first anchor. */
  id: string | undefined;
  runs: Run[];
}

/** Longer passages, such as tables without segments, are cut around their first hit. */
const MOST_WORDS = 60;

/**
 * Gives the sentences of a page that match best, best first: those with most of the query's words, and among them
 * those with the rarer ones.
 *
 * @param hits numbers of the matching words, counted from 0
 * @param most how many at most
 */
export function matchingSentences(fragment: Fragment, hits: readonly number[], most: number): Sentence[] {
  const { words } = fragment;
  const anchors = [...fragment.anchors].sort((a, b) => a.location - b.location);
  const byKey = Map.groupBy(new Set(hits), (word) => wordKey(words[word]?.text ?? ''));
  const passages = new Map<number, { hits: Set<number>; score: number }>();
  for (const places of byKey.values()) {
    const inPassages = new Set<number>();
    for (const word of places) {
      const anchor = anchors.findLastIndex(({ location }) => location <= word);
      const passage = passages.get(anchor) ?? { hits: new Set(), score: 0 };
      // Each further word outweighs how rare the words are.
      if (!inPassages.has(anchor)) passage.score += 1 + 1 / (1 + places.length);
      inPassages.add(anchor);
      passages.set(anchor, { ...passage, hits: passage.hits.add(word) });
    }
  }
  return [...passages]
    .sort(([a, { score: x }], [b, { score: y }]) => y - x || a - b)
    .slice(0, most)
    .map(([anchor, { hits: marked }]) => {
      const from = anchors[anchor]?.location ?? 0;
      const to = anchors.slice(anchor + 1).find(({ location }) => location > from)?.location ?? words.length;
      const named = anchors.filter(({ location }) => location === from);
      const id = (named.find((each) => segmentNumber(each.id) !== undefined) ?? anchors[anchor])?.id;
      return { id, runs: runsOf(words, from, to, marked) };
    });
}

function runsOf(words: readonly CutWord[], from: number, to: number, hits: ReadonlySet<number>): Run[] {
  const start = to - from > MOST_WORDS ? Math.max(from, Math.min(...hits) - MOST_WORDS / 4) : from;
  const runs: Run[] = [];
  const add = (text: string, hit: boolean) => {
    const last = runs.at(-1);
    if (last?.hit === hit) last.text += text;
    else if (text !== '') runs.push({ text, hit });
  };
  for (const [index, { text, space }] of words.slice(start, Math.min(to, start + MOST_WORDS)).entries()) {
    const hit = hits.has(start + index);
    // A space is part of the hit between two words of it alone.
    if (index > 0) add(space, hit && hits.has(start + index - 1));
    add(text, hit);
  }
  return runs;
}
