import { diffArrays } from 'diff';
import { segmenterOf } from './page-parts.ts';

/** A piece of a text that stayed, came or went. */
export interface Piece {
  text: string;
  state: 'same' | 'added' | 'gone';
}

/** A line of a page as it is shown, piece by piece. */
export type ShownLine = readonly Piece[];

/** Words that may differ in a line that is shown as one: the time that a comparison takes grows with their square. */
const MOST_EDITS = 1000;

/** Lines around a change that show where it is. */
const AROUND = 1;

/**
 * What changed between two texts: each passage with the lines that went and came, word by word where a line has a
 * counterpart, and a line that stayed on either side.
 *
 * @param lang of the text, by which its words are cut
 * @returns passages in their order; none where nothing changed
 */
export function textChanges(before: readonly string[], now: readonly string[], lang: string): ShownLine[][] {
  const passages: ShownLine[][] = [];
  let passage: ShownLine[] = [];
  let gone: string[] = [];
  const changes = diffArrays([...before], [...now]);
  for (const [at, { value, added, removed }] of changes.entries()) {
    if (removed && changes[at + 1]?.added) gone = value;
    else if (removed) passage.push(...replaced(value, [], lang));
    else if (added) {
      passage.push(...replaced(gone, value, lang));
      gone = [];
    } else {
      const isLast = at === changes.length - 1;
      // Few lines between two changes join them.
      if (passage.length > 0 && !isLast && value.length <= 2 * AROUND) {
        passage.push(...value.map(same));
        continue;
      }
      if (passage.length > 0) passages.push([...passage, ...value.slice(0, AROUND).map(same)]);
      passage = isLast ? [] : value.slice(-AROUND).map(same);
    }
  }
  return passage.length > 0 ? [...passages, passage] : passages;
}

/** Lines that went and lines that came in their place; line by line where there are as many. */
function replaced(gone: readonly string[], came: readonly string[], lang: string): ShownLine[] {
  if (gone.length === came.length) return gone.flatMap((line, at) => inWords(line, came[at] ?? '', lang));
  return [
    ...gone.map((text): ShownLine => [{ text, state: 'gone' }]),
    ...came.map((text): ShownLine => [{ text, state: 'added' }]),
  ];
}

/** One line of words that stayed, went and came; two lines where most of them differ, which nobody can read as one. */
function inWords(before: string, now: string, lang: string): ShownLine[] {
  const words = (line: string) => [...segmenterOf(lang).segment(line)].map(({ segment }) => segment);
  const changes = diffArrays(words(before), words(now), { maxEditLength: MOST_EDITS }) ?? [];
  const pieces = changes.map(({ value, added, removed }): Piece => {
    return { text: value.join(''), state: added ? 'added' : removed ? 'gone' : 'same' };
  });
  const kept = pieces.filter(({ state }) => state === 'same').reduce((sum, { text }) => sum + text.length, 0);
  if (kept * 2 >= Math.min(before.length, now.length)) return [pieces];
  return [[{ text: before, state: 'gone' }], [{ text: now, state: 'added' }]];
}

function same(text: string): ShownLine {
  return [{ text, state: 'same' }];
}
