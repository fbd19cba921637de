import type { Locale } from '../../i18n/locales.ts';

/** Longer queries are cut: nobody types them, and each word costs. */
export const LONGEST_QUERY = 200;

const HAN = /\p{Script=Han}/u;

/**
 * The queries to put to a bundle, exact first.
 *
 * Pagefind cuts Chinese into words by the language of the page, so on any other page it looks for the whole query
 * as one word; cut here, it finds the same everywhere. Compounds of several words match loosely (each word
 * somewhere on the page) unless quoted, hence both: the quoted query's results come first.
 *
 * @param text what the reader typed
 */
export function queriesFor(text: string, locale: Locale): string[] {
  const typed = text.slice(0, LONGEST_QUERY).normalize('NFC').trim();
  if (typed === '' || !HAN.test(typed)) return [typed].filter((query) => query !== '');
  const segmenter = new Intl.Segmenter(locale.startsWith('zh') ? locale : 'zh-CN', { granularity: 'word' });
  const words = [...segmenter.segment(typed.replaceAll('"', ' '))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .join(' ');
  const quoted = `"${words}"`;
  if (/^\s*["“].*["”]\s*$/s.test(typed)) return [quoted];
  return words.includes(' ') ? [quoted, words] : [words];
}
