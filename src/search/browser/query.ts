import type { Locale } from '../../i18n/locales.ts';

/** Longer queries are cut: nobody types them, and each word costs. */
export const LONGEST_QUERY = 200;

const HAN = /\p{Script=Han}/u;

/**
 * The queries to put to a bundle, exact first: the words as a phrase, then each of them anywhere on a page.
 *
 * Pagefind cuts Chinese into words by the language of the page, so on any other page it looks for the whole query
 * as one word; cut here, it finds the same everywhere.
 *
 * @param text what the reader typed; in quotes it is only looked for as a phrase
 */
export function queriesFor(text: string, locale: Locale): string[] {
  const typed = text.slice(0, LONGEST_QUERY).normalize('NFC').trim();
  const bare = typed.replace(/["“”„«»]/g, ' ');
  const words = (HAN.test(bare) ? cutChinese(bare, locale) : bare).replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  if (/^["“„«].*["”“»]$/s.test(typed)) return [`"${words}"`];
  return words.includes(' ') ? [`"${words}"`, words] : [words];
}

function cutChinese(text: string, locale: Locale): string {
  const language = locale.startsWith('zh') ? locale : 'zh-CN';
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .join(' ');
}

/** Whether loose results are worth showing below exact ones: in Chinese they are other words that share characters. */
export function isLooseWorthwhile(text: string): boolean {
  return !HAN.test(text);
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

function scriptOf(locale: Locale): string {
  const script = new Intl.Locale(locale).maximize().script ?? 'Latn';
  return script === 'Hans' || script === 'Hant' ? 'Han' : script;
}
