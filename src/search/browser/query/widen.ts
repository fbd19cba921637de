import type { Locale } from '../../../i18n/locales.ts';
import { commonTermsFile, type Entry, type LexiconIndex, type Shard, shardOf } from '../../lexicon/shards.ts';
import { wordsIn } from '../../lexicon/terms.ts';
import type { Alternative } from '../text/alternatives.ts';
import { isWrittenLike } from './query.ts';

/** A query in the words of other languages. */
export interface Widening {
  /** The language that the query is taken to be in. */
  from: Locale;
  /** Language → for each word of the query that says something, its alternatives there. */
  to: Map<Locale, Alternative[][]>;
}

/** Words that say something: more are no longer a search but a text, and each is loaded. */
const MOST_WORDS = 12;

/**
 * Looks a query up in the lexicon that the build mined from aligned sentences.
 *
 * A word that the lexicon does not know, such as a product's name, stands for itself; one that is common in the
 * query's language, such as an article or a preposition, is left out.
 *
 * @param locales in the order of preference, for words that several languages share
 * @param load reads one JSON file of the lexicon: `index.json`, `es/3.json`
 * @throws where the lexicon cannot be loaded
 */
export async function widen(
  text: string,
  locales: readonly Locale[],
  load: (file: string) => Promise<unknown>,
): Promise<Widening | undefined> {
  const index = (await load('index.json')) as LexiconIndex;
  const interpretations = await Promise.all(
    locales
      .filter((locale) => index[locale] !== undefined && isWrittenLike(text, locale))
      .map((locale) => interpret(text, locale, index[locale] ?? 1, load)),
  );
  const [best] = interpretations.sort((a, b) => b.known - a.known);
  if (best === undefined || best.known === 0) return undefined;
  const to = new Map(locales.map((locale) => [locale, alternativesIn(best, locale)]));
  return { from: best.locale, to };
}

/** The query, taken to be in one language. */
interface Interpretation {
  locale: Locale;
  words: { word: string; entry: Entry | undefined }[];
  /** How many of the words the language knows; a word that another language has just so counts half. */
  known: number;
}

async function interpret(
  text: string,
  locale: Locale,
  shards: number,
  load: (file: string) => Promise<unknown>,
): Promise<Interpretation> {
  const everywhere = new Set((await load(commonTermsFile(locale))) as string[]);
  const words = wordsIn(text, locale);
  const telling = words.filter(({ term }) => !everywhere.has(term));
  const found = await Promise.all(
    (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).map(async ({ word, term }) => {
      const shard = (await load(`${locale.toLowerCase()}/${shardOf(term, shards)}.json`)) as Shard;
      return { word, entry: Object.hasOwn(shard, term) ? shard[term] : undefined };
    }),
  );
  const known = found.reduce((sum, each) => sum + knownShare(each), 0);
  return { locale, words: found, known: known + words.length - telling.length };
}

/** Docsets hold names and terms in English: those of another language translate into themselves there. */
function knownShare({ word, entry }: Interpretation['words'][number]): number {
  if (entry === undefined) return 0;
  const isForeign = Object.values(entry).some(([best]) => best?.[0] === word);
  return isForeign ? 0.5 : 1;
}

function alternativesIn({ locale: from, words }: Interpretation, to: Locale): Alternative[][] {
  return words
    .filter(({ entry }) => entry === undefined || Object.keys(entry).length > 0)
    .map(({ word, entry }) => {
      const known = from === to ? undefined : entry?.[to];
      return known?.map(([found, tenths]) => ({ word: found, weight: tenths / 10 })) ?? [{ word, weight: 1 }];
    });
}
