import type { Locale } from '../../../i18n/locales.ts';
import { plainWord, wordsIn } from '../../lexicon/terms.ts';
import type { Alternative } from './alternatives.ts';
import { isSameWord } from './same-word.ts';

/**
 * Tells how much of a query a title says, and nothing else: the harmonic mean of the share of the query's words that
 * stand in the title, and the share of the title's letters that belong to them. Of pages about one subject, the one
 * that is named after it is the one looked for.
 *
 * @param words for each word of the query its alternatives in the title's language
 * @returns 0 to 1
 */
export function titleMatch(
  title: string,
  words: readonly (readonly Alternative[])[],
  locale: Locale,
): number {
  const own = wordsIn(title, locale).map(({ word }) => plainWord(word));
  const matched = new Set<string>();
  let known = 0;
  for (const alternatives of words) {
    let best = 0;
    for (const { word, weight } of alternatives) {
      const wanted = plainWord(word);
      const same = own.filter((each) => isSameWord(wanted, each));
      for (const each of same) matched.add(each);
      if (same.length > 0) best = Math.max(best, weight);
    }
    known += best;
  }
  const lettersOf = (some: readonly string[]) => some.join('').length;
  const precision = lettersOf(own.filter((word) => matched.has(word))) / (lettersOf(own) || 1);
  const recall = known / (words.length || 1);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
