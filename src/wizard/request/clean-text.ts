// The one place where typed text is made fit for a title, a mail, a file and a calendar. Gone are: controls other
// than tab and line end; bidi controls, which show a text in another order than it is read (U+061C, U+200E, U+200F,
// U+202A to U+202E, U+2066 to U+2069); deprecated format characters, tags and anchors of annotations, which show
// nothing.
const UNSAFE =
  /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const LINE_END = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/** A text of several lines for every way out: line ends are `\n`, halves of characters are replaced (U+FFFD). */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(LINE_END, '\n').replace(UNSAFE, '').normalize('NFC');
}

/** As `cleanText()`, on one line, with single spaces: for titles, headers and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** The first character that `cleanText()` would take out, or half of one; `undefined` where there is none. */
export function firstUnsafe(text: string): string | undefined {
  return text.match(UNSAFE)?.[0] ?? text.match(/\p{Surrogate}/u)?.[0];
}
