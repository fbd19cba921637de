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
