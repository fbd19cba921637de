import type { Locale } from '../../i18n/locales.ts';
import { wordsIn } from '../lexicon/terms.ts';

/**
 * Reads lists of words and expressions for one thing.
 *
 * @returns the terms of a word or an expression, with a space between them → all other ways to say the same, each as terms
 */
export function otherWays(synonyms: readonly (readonly string[])[], locale: Locale): Map<string, string[][]> {
  const others = new Map<string, string[][]>();
  for (const list of synonyms) {
    const ways = list
      .map((way) => wordsIn(way, locale).map(({ term }) => term))
      .filter((way) => way.length > 0);
    for (const way of ways) {
      const key = way.join(' ');
      const rest = ways.filter((each) => each.join(' ') !== key);
      others.set(key, [...(others.get(key) ?? []), ...rest]);
    }
  }
  return others;
}
