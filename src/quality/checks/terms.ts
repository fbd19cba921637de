import type { Finding, Sentence } from '../sentence.ts';
import { plainWords } from '../words.ts';

/** A label that stands fewer times has no way of its own to be said. */
const ENOUGH = 10;
/** Nine times of ten. */
const MOSTLY = 0.9;
/** Longer texts are sentences. */
const LONGEST = 60;

/** What is a term in an English sentence, and what its translation has there. */
export interface TermUse {
  locale: string;
  english: string;
  own: string;
}

/** The terms of a sentence: each label in bold, if there are as many on both sides, or the whole of a short text. */
export function termsIn({ locale, english, translation, isPart }: Sentence): TermUse[] {
  if (isPart) return [];
  if (english.bold.length > 0 && english.bold.length === translation.bold.length)
    return english.bold
      .map((label, index) => ({ locale, english: label, own: translation.bold[index] ?? '' }))
      .filter((pair) => pair.english.length <= LONGEST && isTerm(pair.english));
  const isShort = english.text.length <= LONGEST && !/[.?!:]$/.test(english.text);
  return isShort && isTerm(english.text) ? [{ locale, english: english.text, own: translation.text }] : [];
}

/** Tells labels and headings that are translated otherwise than nearly everywhere else, after it was given all of them. */
export class TermCheck {
  readonly #counts = new Map<string, Map<string, number>>();

  /** Counts a use. */
  add({ locale, english, own }: TermUse): void {
    const key = `${locale} ${plainWords(english)}`;
    const words = this.#counts.getOrInsertComputed(key, () => new Map<string, number>());
    const word = plainWords(own);
    words.set(word, (words.get(word) ?? 0) + 1);
  }

  /** What is to be said of a use. */
  findingsOf({ locale, english, own }: TermUse): Finding[] {
    const words = this.#counts.get(`${locale} ${plainWords(english)}`) ?? new Map<string, number>();
    const all = [...words.values()].reduce((sum, count) => sum + count, 0);
    const [usual, count] = [...words].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
    if (all < ENOUGH || count < all * MOSTLY || isSame(plainWords(own), usual)) return [];
    const values = { term: english, translation: own, other: usual, times: String(count), all: String(all) };
    return [{ kind: 'term', reason: 'term', values }];
  }
}

/** Whether two wordings are one but for endings and little words, which a sentence around them asks for. */
function isSame(own: string, usual: string): boolean {
  const stems = (text: string) =>
    text
      .split(' ')
      .filter((word) => word.length > 2 || !/^\p{Script=Latin}/u.test(word))
      .map((word) => word.slice(0, 4));
  const [left, right] = [stems(own), stems(usual)];
  return left.length === right.length && left.every((stem) => right.includes(stem));
}

/** Words, not an identifier. */
function isTerm(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/_|^\S*[a-z][A-Z]\S*$/.test(text);
}
