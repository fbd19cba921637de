import type { Side } from './spans.ts';

/** What stands in a text from `start` to `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A side with lines of it rewritten. */
export interface Rewritten {
  side: Side;
  /** Gives the offset in the side as it was of an offset in the rewritten one. */
  origin: (offset: number) => number;
}

/**
 * Applies edits to a side; its segments keep their text.
 *
 * @param edits in order, none within another
 */
export function rewrite(side: Side, edits: readonly Edit[]): Rewritten {
  if (edits.length === 0) return { side, origin: (offset) => offset };
  let text = '';
  let from = 0;
  /** Where each edit begins in the new text, and how far what follows it has moved. */
  const moved = edits.map((edit) => {
    text += side.text.slice(from, edit.start) + edit.text;
    from = edit.end;
    return { at: text.length, by: text.length - edit.end, edit };
  });
  text += side.text.slice(from);
  const place = (offset: number) => {
    const before = moved.findLast(({ edit }) => edit.start < offset);
    return before === undefined ? offset : Math.max(offset, before.edit.end) + before.by;
  };
  const ranges = side.ranges.map(({ number, start, end }) => ({
    number,
    start: place(start),
    end: place(end),
  }));
  const origin = (offset: number) => {
    const before = moved.findLast(({ at, edit }) => at - edit.text.length <= offset);
    if (before === undefined) return offset;
    return offset < before.at ? before.edit.start : offset - before.by;
  };
  return { side: { ...side, text, ranges }, origin };
}
