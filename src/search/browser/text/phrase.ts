import type { Locale } from '../../../i18n/locales.ts';
import { plainWord, wordsIn } from '../../lexicon/terms.ts';
import type { Fragment } from './fragment.ts';
import { isSameWord } from './same-word.ts';

/**
 * Finds the words of a query one after the other in a page, punctuation apart.
 *
 * @returns the numbers of the page's words; `undefined` where it does not hold the phrase
 */
export function findPhrase(page: Fragment, text: string, locale: Locale): number[] | undefined {
  const phrase = wordsIn(text, locale, 1).map(({ word }) => plainWord(word));
  const words = page.words
    .map(({ text: word }, index) => ({ word: plainWord(word), index }))
    .filter(({ word }) => word !== '');
  const at = words.findIndex(
    (_, start) => phrase.length > 0 && phrase.every((word, offset) => words[start + offset]?.word === word),
  );
  return at < 0 ? undefined : words.slice(at, at + phrase.length).map(({ index }) => index);
}

/**
 * Tells how many of a query's words a page really holds: Pagefind passes over a word that its index does not have, or
 * takes what begins like it.
 *
 * @param words what was looked for
 * @param hits numbers of the page's words that Pagefind names
 * @returns share of the words, 0 to 1
 */
export function coverage(
  page: Fragment,
  words: readonly string[],
  hits: readonly number[],
  locale: Locale,
): number {
  const named = wordsIn(page.title, locale).map(({ word }) => word);
  const found = [...new Set([...hits.map((hit) => page.words[hit]?.text ?? ''), ...named].map(plainWord))];
  const held = words.map(plainWord).filter((word) => found.some((each) => isSameWord(word, each)));
  return words.length === 0 ? 1 : held.length / words.length;
}
