import { decodeString } from 'micromark-util-decode-string';
import { labelKey } from './label-text.ts';

/** What parts the labels of a path through menus: `Settings > Users`. */
const STEP = /(\s*(?:>|&gt;|→|›)\s*)/;

/** A text in bold, or a part of it, as its source holds it. */
export interface Piece {
  text: string;
  key: string;
  isLabel: boolean;
}

/**
 * Whether a text in bold is known as a label, whole, or which of the steps of a path are; the separators are kept.
 *
 * @param source as Markdown or HTML holds it: escapes and references are read
 */
export function labelPieces(source: string, isKnown: (key: string) => boolean): Piece[] {
  const whole = pieceOf(source, isKnown);
  return whole.isLabel ? [whole] : source.split(STEP).map((text) => pieceOf(text, isKnown));
}

function pieceOf(text: string, isKnown: (key: string) => boolean): Piece {
  const key = labelKey(decodeString(text));
  return { text, key, isLabel: isKnown(key) };
}
