import type { Locale } from '../../../i18n/locales.ts';
import { isUnspaced, segmentsOf } from '../../cut.ts';

/** Longer queries are cut: nobody types them, and each word costs. */
export const LONGEST_QUERY = 200;

/**
 * The queries to put to a bundle, exact first: the words as a phrase, then each of them anywhere on a page.
 *
 * @param text what the reader typed; in quotes it is only looked for as a phrase
 * @param locale of the bundle; where that was cut into words, so is the query, on whatever page
 */
export function queriesFor(text: string, locale: Locale): string[] {
  const typed = text.slice(0, LONGEST_QUERY).normalize('NFC').trim();
  const bare = typed.replace(/["“”„«»]/g, ' ');
  const words = (isUnspaced(locale) ? cutWords(bare, locale) : bare).replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  const isQuoted = /^["“„«].*["”“»]$/s.test(typed);
  return isQuoted ? [`"${words}"`] : [`"${words}"`, words];
}

function cutWords(text: string, locale: Locale): string {
  return [...segmentsOf(text, locale)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .join(' ');
}

/** Whether a text is one unbroken run of Chinese: its words apart are other words that share characters. */
export function isOneCompound(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text.trim());
}

/**
 * Whether a text can be in a language: it has letters of its script, and no others but Latin ones, which names are
 * written in everywhere. A bundle passes over words that it does not hold, so of a text in another script it would
 * look for the names alone.
 */
export function isWrittenIn(text: string, locale: Locale): boolean {
  if (!/\p{L}/u.test(text)) return true;
  const script = scriptOf(locale);
  return (
    isWrittenLike(text, locale) &&
    new RegExp(`^[\\P{L}\\p{Script=${script}}\\p{Script=Latin}]*$`, 'u').test(text)
  );
}

/** Whether the text holds letters of the script that the locale is written in. */
export function isWrittenLike(text: string, locale: Locale): boolean {
  return new RegExp(`\\p{Script=${scriptOf(locale)}}`, 'u').test(text);
}

/** Whether two locales are written in one script, so that letters do not tell them apart. */
export function areWrittenAlike(one: Locale, other: Locale): boolean {
  return scriptOf(one) === scriptOf(other);
}

function scriptOf(locale: Locale): string {
  const script = new Intl.Locale(locale).maximize().script ?? 'Latn';
  return script === 'Hans' || script === 'Hant' ? 'Han' : script;
}

/** Words that a quotation has at least, with marks around it and without: fewer are names. */
const QUOTED_WORDS = 2;
const RUN_WORDS = 3;

/**
 * The messages that a query quotes, such as an error's text: what stands in quotation marks, and Latin words one after
 * the other in a text of another script.
 */
export function quotationsIn(text: string): string[] {
  const words = (part: string) => part.trim().split(/\s+/).length;
  const marked = [...text.matchAll(/["“„«「『]([^"“”„«»「」『』]+)["”“»」』]/gu)].map(([, part = '']) =>
    part.trim(),
  );
  const quoted = marked.filter((part) => words(part) >= QUOTED_WORDS);
  if (quoted.length > 0 || !/[\p{Script=Cyrillic}\p{Script=Han}]/u.test(text))
    return quoted.filter((part) => part !== text);
  const runs = text.match(/\p{Script=Latin}+(?:[ '’]\p{Script=Latin}+)+/gu) ?? [];
  return runs.filter((part) => words(part) >= RUN_WORDS);
}
