import { decodeString } from 'micromark-util-decode-string';

/** What parts the labels of a path through menus: `Settings > Users`. */
const STEP = /(\s*(?:>|&gt;|→|›)\s*)/;

/** A label without the colon, the quotes and the arrows around it. */
export function plainLabel(text: string): string {
  return text.replace(/^[\s"“”«»'>:.,]+|[\s"“”«»'>:,，：。.]+$/gu, '').replace(/\s+/g, ' ');
}

/**
 * What two spellings of one label have in common.
 *
 * @param text as Markdown or HTML holds it: escapes and references are read
 */
export function labelKey(text: string): string {
  return plainLabel(decodeString(text)).toLowerCase();
}

/** Whether a text in bold is known as a label, whole, or which of the steps of a path are; the separators are kept. */
export function labelPieces(
  text: string,
  isKnown: (key: string) => boolean,
): { text: string; isLabel: boolean }[] {
  if (isKnown(labelKey(text))) return [{ text, isLabel: true }];
  return text.split(STEP).map((piece) => ({ text: piece, isLabel: isKnown(labelKey(piece)) }));
}
