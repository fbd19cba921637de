import type { Locale } from '../../i18n/locales.ts';
import { type Word, wordOf, wordsIn } from './terms.ts';

/** Cuts a text into words and numbers. */
export type CutText = (text: string, locale: Locale) => readonly Word[];

/** Some texts of one locale that were cut. */
export interface CutTexts {
  words: readonly string[];
  texts: readonly string[];
  /** Of each text the numbers of its words. */
  cuts: readonly (readonly number[])[];
}

/** Texts that are kept together: all of a docset written at once would stand in memory once more. */
const TEXTS_KEPT = 20_000;

/**
 * Cuts each text once, though lexicon, weights, meaning and vocabulary look into the same ones, and none that a build
 * before has cut: to find the words is most of their work.
 */
export class Cutter {
  readonly #before: (locale: Locale) => Iterable<CutTexts>;
  readonly #locales = new Map<Locale, CutLocale>();

  /** @param before gives what was cut of a locale before; asked once, and not before a text is to be cut */
  constructor(before: (locale: Locale) => Iterable<CutTexts> = () => []) {
    this.#before = before;
  }

  /** Gives what {@link wordsIn} gives. */
  readonly cut: CutText = (text, locale) =>
    this.#locales
      .getOrInsertComputed(locale, () => new CutLocale(locale, this.#before(locale)))
      .wordsIn(text);

  /** The locales of which a new text was cut, each with what is to be kept: all texts that were asked for, in pieces. */
  changed(): [Locale, Iterable<CutTexts>][] {
    return [...this.#locales].flatMap(([locale, own]): [Locale, Iterable<CutTexts>][] =>
      own.hasNew ? [[locale, own.asked()]] : [],
    );
  }
}

class CutLocale {
  readonly #locale: Locale;
  readonly #words: Word[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #cuts = new Map<string, readonly number[]>();
  readonly #asked = new Map<string, readonly number[]>();
  hasNew = false;

  constructor(locale: Locale, before: Iterable<CutTexts>) {
    this.#locale = locale;
    for (const { words, texts, cuts } of before) {
      const numbers = words.map((word) => this.#numberOf(wordOf(word)));
      for (const [at, text] of texts.entries())
        this.#cuts.set(
          text,
          (cuts[at] ?? []).map((number) => numbers[number] ?? 0),
        );
    }
  }

  wordsIn(text: string): readonly Word[] {
    const known = this.#asked.get(text) ?? this.#cuts.get(text);
    const own = known ?? wordsIn(text, this.#locale).map((word) => this.#numberOf(word));
    this.hasNew ||= known === undefined;
    this.#asked.set(text, own);
    const words: Word[] = [];
    for (const number of own) {
      const word = this.#words[number];
      if (word !== undefined) words.push(word);
    }
    return words;
  }

  *asked(): Generator<CutTexts> {
    let left = new Map<string, readonly number[]>();
    for (const [text, cut] of this.#asked) {
      left.set(text, cut);
      if (left.size === TEXTS_KEPT) {
        yield this.#piece(left);
        left = new Map();
      }
    }
    if (left.size > 0) yield this.#piece(left);
  }

  #piece(cut: ReadonlyMap<string, readonly number[]>): CutTexts {
    const numbers = new Map<number, number>();
    const cuts = [...cut.values()].map((own) =>
      own.map((number) => numbers.getOrInsertComputed(number, () => numbers.size)),
    );
    const words = [...numbers.keys()].map((number) => this.#words[number]?.word ?? '');
    return { words, texts: [...cut.keys()], cuts };
  }

  #numberOf(word: Word): number {
    return this.#numbers.getOrInsertComputed(word.word, () => this.#words.push(word) - 1);
  }
}
