/** A piece of a text, and whether it is to be marked. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/**
 * Cuts a text where stretches begin and end.
 *
 * @param typed what was typed; the text stands in it, trimmed or not
 * @param stretches in `typed`, in order, none over another
 */
export function markedPieces(
  text: string,
  typed: string,
  stretches: readonly { start: number; end: number }[],
): Piece[] {
  const shift = typed.indexOf(text);
  if (shift < 0 || stretches.length === 0) return text === '' ? [] : [{ text, isMarked: false }];
  const pieces: Piece[] = [];
  let from = 0;
  const cut = (to: number, isMarked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), isMarked });
    from = Math.max(from, to);
  };
  for (const { start, end } of stretches) {
    cut(Math.max(0, start - shift), false);
    cut(Math.min(text.length, end - shift), true);
  }
  cut(text.length, false);
  return pieces;
}
