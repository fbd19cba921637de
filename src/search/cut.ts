import type { Locale } from '../i18n/locales.ts';

/**
 * Stands before a word that follows the one before it without a space. ASCII punctuation, because Pagefind leaves
 * that alone out of the words that it indexes.
 */
const GLUE = '^';
/** Stands between two phrases: on its own, no phrase reaches across it. */
const BREAK = /^[。！？；：，]/;
/** The full stop that Pagefind puts at the end of a block that has none, after the text of a language that has its own. */
const FOREIGN_STOP = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}）」』”》])\.$/u;
const UNSPACED = new Set(['zh', 'ja', 'th']);

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Whether a language is written without spaces between words, so that text and queries have to be cut. */
export function isUnspaced(locale: Locale): boolean {
  return UNSPACED.has(new Intl.Locale(locale).language);
}

/** Cuts text into words and what stands between them; any part of a sentence is cut as the whole of it. */
export function segmentsOf(text: string, locale: Locale): Intl.Segments {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter.segment(text);
}

/**
 * Divides the words of a text by spaces and marks those that had none: `云服务（新）。` → `云 ^服务（ ^新） ^。`
 *
 * @param isGlued whether text without a space stands before this one
 */
export function cutText(text: string, locale: Locale, isGlued = false): string {
  let cut = '';
  let hasSpace = !isGlued;
  for (const { segment, isWordLike } of segmentsOf(text, locale)) {
    cut += (isWordLike || BREAK.test(segment)) && !hasSpace ? ` ${GLUE}${segment}` : segment;
    hasSpace = /\s$/.test(segment);
  }
  return cut;
}

/** A word of indexed text, with the space before it. */
export interface CutWord {
  text: string;
  space: '' | ' ';
}

/**
 * Reads the words of indexed text.
 *
 * @param content words divided by white space
 * @param isCut whether {@link cutText} made it
 */
export function readWords(content: string, isCut: boolean): CutWord[] {
  // As Pagefind counts words; a byte order mark is part of a word to it.
  return content.split(/[^\S\uFEFF]+/).map((word, index) => {
    const isGlued = isCut && word.startsWith(GLUE);
    const text = isGlued ? word.slice(GLUE.length) : word;
    return {
      text: isCut ? text.replace(FOREIGN_STOP, '。') : text,
      space: isGlued || index === 0 ? '' : ' ',
    };
  });
}

/** Gives the text of words as it was before it was cut. */
export function joinWords(words: readonly CutWord[]): string {
  return words.map(({ text, space }) => space + text).join('');
}
