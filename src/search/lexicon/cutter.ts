import type { Locale } from '../../i18n/locales.ts';
import { type Word, wordOf, wordsIn } from './terms.ts';

/** Cuts a text into words and numbers. */
export type CutText = (text: string, locale: Locale) => readonly Word[];

/** Texts of one locale that were cut. */
export interface CutTexts {
  words: readonly string[];
  texts: readonly string[];
  /** Of each text the numbers of its words. */
  cuts: readonly (readonly number[])[];
}

/**
 * Cuts each text once, though lexicon, weights, meaning and vocabulary look into the same ones, and none that a build
 * before has cut: to find the words is most of their work.
 */
export class Cutter {
  readonly #before: (locale: Locale) => CutTexts | undefined;
  readonly #locales = new Map<Locale, CutLocale>();

  /** @param before gives what was cut of a locale before; asked once, and not before a text is to be cut */
  constructor(before: (locale: Locale) => CutTexts | undefined = () => undefined) {
    this.#before = before;
  }

  /** Gives what {@link wordsIn} gives. */
  readonly cut: CutText = (text, locale) =>
    this.#locales
      .getOrInsertComputed(locale, () => new CutLocale(locale, this.#before(locale)))
      .wordsIn(text);

  /** What is to be kept of the locales of which a new text was cut: all texts that were asked for. */
  changed(): [Locale, CutTexts][] {
    return [...this.#locales].flatMap(([locale, own]): [Locale, CutTexts][] =>
      own.hasNew ? [[locale, own.asked()]] : [],
    );
  }
}

class CutLocale {
  readonly #locale: Locale;
  readonly #words: Word[];
  readonly #numbers: Map<string, number>;
  readonly #cuts: Map<string, readonly number[]>;
  readonly #asked = new Map<string, readonly number[]>();
  hasNew = false;

  constructor(locale: Locale, { words, texts, cuts }: CutTexts = { words: [], texts: [], cuts: [] }) {
    this.#locale = locale;
    this.#words = words.map(wordOf);
    this.#numbers = new Map(words.map((word, number) => [word, number]));
    this.#cuts = new Map(texts.map((text, at) => [text, cuts[at] ?? []]));
  }

  wordsIn(text: string): readonly Word[] {
    const known = this.#asked.get(text) ?? this.#cuts.get(text);
    const own = known ?? wordsIn(text, this.#locale).map((word) => this.#numberOf(word));
    this.hasNew ||= known === undefined;
    this.#asked.set(text, own);
    return own.flatMap((number) => this.#words[number] ?? []);
  }

  asked(): CutTexts {
    const words = this.#words.map(({ word }) => word);
    return { words, texts: [...this.#asked.keys()], cuts: [...this.#asked.values()] };
  }

  #numberOf(word: Word): number {
    return this.#numbers.getOrInsertComputed(word.word, () => this.#words.push(word) - 1);
  }
}
