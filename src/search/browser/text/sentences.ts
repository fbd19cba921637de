import { segmentNumber } from '../../../articles/text/segment-id.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { type CutWord, joinWords } from '../../cut.ts';
import { plainWord, wordKey } from '../../lexicon/terms.ts';
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

/** A passage of a page, in numbers of its words. */
export interface Passage {
  id: string | undefined;
  from: number;
  /** The first word that is not part of it. */
  to: number;
}

/**
 * Gives the sentences of a page that match best, best first: those with most of the query's words, and among them
 * those with the rarer ones. One that says the title again is left out.
 *
 * @param hits numbers of the matching words, counted from 0
 * @param most how many at most
 */
export function matchingSentences(
  fragment: Fragment,
  hits: readonly number[],
  most: number,
  locale: Locale,
): Sentence[] {
  const { words } = fragment;
  const byKey = Map.groupBy(new Set(hits), (word) => wordKey(words[word]?.text ?? ''));
  const found: { passage: Passage; hits: Set<number>; score: number }[] = [];
  for (const passage of passagesOf(fragment, locale)) {
    const here = { passage, hits: new Set<number>(), score: 0 };
    for (const places of byKey.values()) {
      const within = places.filter((word) => word >= passage.from && word < passage.to);
      // Each further word outweighs how rare the words are.
      if (within.length > 0) here.score += 1 + 1 / (1 + places.length);
      for (const word of within) here.hits.add(word);
    }
    if (here.score > 0 && !isTitle(fragment, passage)) found.push(here);
  }
  return found
    .sort((a, b) => b.score - a.score || a.passage.from - b.passage.from)
    .slice(0, most)
    .map(({ passage: { id, from, to }, hits: marked }) => ({ id, runs: runsOf(words, from, to, marked) }));
}

/** A page in passages: its segments, and where there are none, between headings, its sentences as they are written. */
export function passagesOf({ words, anchors }: Fragment, locale: Locale): Passage[] {
  const byPlace = Map.groupBy(anchors, ({ location }) => location);
  const places = [...new Set([0, ...byPlace.keys()])].sort((a, b) => a - b);
  return places.flatMap((from, index): Passage[] => {
    const to = places[index + 1] ?? words.length;
    const named = byPlace.get(from) ?? [];
    const segment = named.find((each) => segmentNumber(each.id) !== undefined);
    if (segment !== undefined) return [{ id: segment.id, from, to }];
    const id = named.at(-1)?.id;
    const starts = sentenceStarts(words.slice(from, to), locale).map((start) => from + start);
    return starts.map((start, at) => ({ id, from: start, to: starts[at + 1] ?? to }));
  });
}

/** Numbers of the words that sentences begin with. */
function sentenceStarts(words: readonly CutWord[], locale: Locale): number[] {
  const text = joinWords(words);
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  let end = 0;
  let last: number | undefined;
  return words.flatMap(({ text: word, space }, index) => {
    const sentence = sentences.containing(end + space.length)?.index;
    end += space.length + word.length;
    if (sentence === last) return [];
    last = sentence;
    return [index];
  });
}

/** Whether a passage says what the line's title says, and no more. */
function isTitle({ words, title }: Fragment, { from, to }: Passage): boolean {
  return plainWord(joinWords(words.slice(from, to))) === plainWord(title);
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
