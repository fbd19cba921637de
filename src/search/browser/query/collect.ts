import type { Bundle, Filters, Hit } from './bundle.ts';
import { isOneCompound, queriesFor } from './query.ts';

/** What one bundle holds of a query as typed: as a phrase, and its words somewhere on a page. */
export interface Found {
  exact: Hit[];
  loose: Hit[];
}

/** With as many pages, what is only like the query is not worth showing. */
export const FEW = 3;

/**
 * Asks one bundle for what the reader typed.
 *
 * @returns pages by how much they are about the words; those that are exact are not in `loose` again
 * @throws where the bundle cannot be asked
 */
export async function collect(bundle: Bundle, text: string, filters: Filters): Promise<Found> {
  const [phrase, words] = queriesFor(text, bundle.locale);
  if (phrase === undefined) return { exact: [], loose: [] };
  const exact = await bundle.search(phrase, filters);
  if (words === undefined) return { exact, loose: [] };
  const loose = await bundle.search(words, filters);
  // To Pagefind all pages with a phrase are equal: the words on their own say which are about it.
  const rank = new Map(loose.map(({ id }, index) => [id, index]));
  exact.sort((a, b) => (rank.get(a.id) ?? loose.length) - (rank.get(b.id) ?? loose.length));
  if (exact.length >= FEW && isOneCompound(text)) return { exact, loose: [] };
  const ids = new Set(exact.map(({ id }) => id));
  return {
    // Of a single word it names the first place alone.
    exact: words.includes(' ') ? exact : exact.map((hit) => loose[rank.get(hit.id) ?? -1] ?? hit),
    loose: loose.filter(({ id }) => !ids.has(id)),
  };
}
