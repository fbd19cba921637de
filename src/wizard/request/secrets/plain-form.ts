/** A text in its plain form, and where each of its characters stood before. */
export interface PlainForm {
  text: string;
  /** Index in the plain form → index in the original; one more entry than the text has characters. */
  from: readonly number[] | undefined;
}

// Characters that show nothing and split a word for a program: soft hyphen, zero-width and bidi marks, joiners,
// variation selectors, byte order mark.
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Variation_Selector}/u;
const CLUSTER = /\P{M}\p{M}{0,8}|\p{M}/gu;

/**
 * Writes a text as a reader sees it: full-width letters, digits and signs as plain ones (NFKC), without characters
 * that show nothing. Typed text hides a secret from patterns in this way by accident: `密码：Ａｂｃ１２３`.
 */
export function plainForm(text: string): PlainForm {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is.
  if (/^[\x00-\x7F]*$/.test(text)) return { text, from: undefined };
  let plain = '';
  const from: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const written = UNSEEN.test(cluster)
      ? [...cluster].filter((character) => !UNSEEN.test(character)).join('')
      : cluster.normalize('NFKC');
    for (let unit = 0; unit < written.length; unit++) from.push(index);
    plain += written;
  }
  from.push(text.length);
  return { text: plain, from };
}

/** The stretch of the original that a stretch of the plain form was written from. */
export function originalRange({ from }: PlainForm, start: number, end: number): [number, number] {
  if (from === undefined) return [start, end];
  let next = end;
  while (next < from.length - 1 && from[next] === from[end - 1]) next++;
  return [from[start] ?? 0, from[next] ?? 0];
}
