import type { Locale } from '../../i18n/locales.ts';
import type { CutText } from './cutter.ts';
import { type TermLists, TermTexts } from './mine.ts';

/** One sentence or title in every locale that has it. */
export type AlignedText = Readonly<Record<Locale, string>>;

/** A term in more than this share of the sentences says nothing about an article: articles, prepositions. */
const COMMON = 0.12;
/** Below this many sentences no share means anything. */
const ENOUGH_SENTENCES = 200;

/** What is known of the texts of one locale. */
export interface Side {
  terms: TermLists;
  /** Number of each text, in the order of the texts; `undefined` where the locale lacks it. */
  texts: readonly (number | undefined)[];
  /** The word that stands for a term most often. */
  words: ReadonlyMap<string, string>;
  common: ReadonlySet<string>;
}

/**
 * Reads the texts of all locales, beside one another.
 *
 * @param texts gone through once
 * @param cut cuts a text into words
 */
export function readSides(
  texts: Iterable<AlignedText>,
  locales: readonly Locale[],
  cut: CutText,
): ReadonlyMap<Locale, Side> {
  const readers = new Map(locales.map((locale) => [locale, new SideReader(locale, cut)]));
  for (const text of texts) for (const [locale, reader] of readers) reader.add(text[locale]);
  return new Map([...readers].map(([locale, reader]) => [locale, reader.side()]));
}

class SideReader {
  readonly #locale: Locale;
  readonly #cut: CutText;
  readonly #terms = new TermTexts();
  readonly #texts: (number | undefined)[] = [];
  readonly #words = new Map<string, Map<string, number>>();
  /** Term → texts that have it. */
  readonly #units = new Map<string, number>();
  #size = 0;

  constructor(locale: Locale, cut: CutText) {
    this.#locale = locale;
    this.#cut = cut;
  }

  /** @param text `undefined` where the locale lacks it */
  add(text: string | undefined): void {
    if (text === undefined) {
      this.#texts.push(undefined);
      return;
    }
    const found = this.#cut(text, this.#locale);
    const distinct = new Set(found.map(({ term }) => term));
    this.#texts.push(this.#terms.add([...distinct]));
    this.#size += 1;
    for (const { word, term } of found) {
      const forms = this.#words.get(term);
      if (forms === undefined) this.#words.set(term, new Map([[word, 1]]));
      else forms.set(word, (forms.get(word) ?? 0) + 1);
    }
    for (const term of distinct) this.#units.set(term, (this.#units.get(term) ?? 0) + 1);
  }

  side(): Side {
    const size = this.#size;
    const isCommon = ([, count]: [string, number]) => size >= ENOUGH_SENTENCES && count > size * COMMON;
    // What numbered them is not held.
    const { terms, texts } = this.#terms;
    return {
      terms: { terms, texts },
      texts: this.#texts,
      words: new Map([...this.#words].map(([term, forms]) => [term, mostFrequent(forms)])),
      common: new Set([...this.#units].filter(isCommon).map(([term]) => term)),
    };
  }
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}

/** Numbers of the texts that two locales both have. */
export function* pairsOf(source: Side, target: Side): Generator<[from: number, to: number]> {
  for (const [index, from] of source.texts.entries()) {
    const to = target.texts[index];
    if (from !== undefined && to !== undefined) yield [from, to];
  }
}
