import { wordKey, wordsIn } from '../lexicon/terms.ts';
import type { Bundle, Filters, Hit } from './query/bundle.ts';
import { queriesFor } from './query/query.ts';
import { asTyped } from './text/alternatives.ts';
import { findPhrase } from './text/phrase.ts';
import { titleMatch } from './text/title-match.ts';

/** Words that are looked for: each costs a file of the index. */
const MOST_WORDS = 5;
/** Pages in which the phrase is looked for. */
const MOST_PAGES = 2;

/**
 * Looks for a longer query by its telling words alone, so that the first line does not wait for the large files of
 * the words that stand everywhere.
 *
 * @param telling as {@link tellingWords} chooses them
 * @returns the best page that is named like the query, or holds it as a phrase
 */
export async function glance(
  bundle: Bundle,
  text: string,
  telling: readonly string[],
  filters: Filters,
): Promise<Hit | undefined> {
  const { locale } = bundle;
  const all = queriesFor(text, locale)[1]?.split(' ') ?? [];
  if (telling.length === 0 || telling.length >= all.length) return undefined;
  const typed = asTyped(wordsIn(text, locale).map(({ word }) => word));
  const hits = await bundle.search(telling.join(' '), filters);
  for (const hit of hits.slice(0, MOST_PAGES)) {
    const page = await hit.load();
    const isNamedSo = titleMatch(page.title, typed, locale) === 1;
    const words = findPhrase(page, text, locale) ?? (isNamedSo ? hit.words : undefined);
    if (words !== undefined) return { ...hit, words };
  }
  return undefined;
}

/**
 * Chooses the words that tell most: those that do not stand everywhere, and of these the longest.
 *
 * @param words without repetition
 * @param common terms of the locale that stand everywhere
 */
export function tellingWords(words: readonly string[], common: ReadonlySet<string>): string[] {
  const rare = words.filter((word) => !common.has(wordKey(word)));
  return rare.sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}
