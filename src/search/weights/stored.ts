import type { Locale } from '../../i18n/locales.ts';
import { shardOf } from '../lexicon/shards.ts';
import {
  type LocalePages,
  localePagesFile,
  type OtherWords,
  RANKED_PAGES,
  type RankedPages,
  type WeightShard,
  weightsFile,
} from './weights-files.ts';

/** Reads a JSON file of the search. */
export type Load = (file: string) => Promise<unknown>;

/** How many articles a locale has. */
export async function countArticles(locale: Locale, load: Load): Promise<number> {
  const { titles } = (await load(localePagesFile(locale))) as LocalePages;
  return titles.filter((letters) => letters > 0).length;
}

/**
 * What other words say in place of expressions that begin with a term.
 *
 * @throws where the weights cannot be loaded
 */
export async function othersOf(locale: Locale, term: string, load: Load): Promise<readonly OtherWords[]> {
  const { shards } = (await load(localePagesFile(locale))) as LocalePages;
  const { others } = (await load(weightsFile(locale, shardOf(term, shards)))) as WeightShard;
  return Object.hasOwn(others, term) ? (others[term] ?? []) : [];
}

/** Name of Pagefind's file with an article's text; `undefined` where the locale lacks the article. */
export async function fragmentName(locale: Locale, path: string, load: Load): Promise<string | undefined> {
  const { paths } = (await load(RANKED_PAGES)) as RankedPages;
  const { fragments } = (await load(localePagesFile(locale))) as LocalePages;
  return fragments[paths.indexOf(path)] || undefined;
}
