import type { Finding, Sentence } from '../sentence.ts';
import { isChinese, languageOf } from '../words.ts';

/**
 * Letters of a translation for each of the original: mean and standard deviation of the natural logarithm, counted over
 * 59,000 sentences of a docset of 2021 (`npm run bench -- quality`).
 */
const RATIOS: Readonly<Record<string, readonly [mean: number, deviation: number]>> = {
  es: [0.17, 0.14],
  ru: [0.12, 0.18],
  zh: [-1.25, 0.17],
};
/** Shorter originals are labels, whose length says little. */
const SHORTEST = 50;
const WORDS = 8;
const FAR = 4.5;
/** Letters of another script in a Chinese text that take the place of one character. */
const LETTERS = 2.8;

/** Letters of a text; in Chinese, characters, and those of names in Latin letters by what they stand for. */
export function lengthOf(text: string, locale: string): number {
  if (!isChinese(locale)) return text.length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + (text.length - han) / LETTERS;
}

/**
 * How many standard deviations a translation is longer than others into its language; `undefined` where its length says
 * nothing. What it adds in brackets, such as a name in its own language, does not make it longer.
 */
export function lengthOff({ english, translation, locale, isPart }: Sentence): number | undefined {
  const ratio = RATIOS[languageOf(locale)];
  const isShort = english.text.length < SHORTEST || english.text.split(' ').length < WORDS;
  if (isPart || ratio === undefined || isShort || translation.text === english.text) return undefined;
  const offOf = (text: string) =>
    (Math.log(Math.max(1, lengthOf(text, locale)) / english.text.length) - ratio[0]) / ratio[1];
  const off = offOf(translation.text);
  return off > 0 ? Math.max(0, offOf(translation.text.replace(/[（(][^）)]*[）)]/gu, ''))) : off;
}

/** Tells a translation that is far shorter or longer than others into its language. */
export function checkLength(sentence: Sentence): Finding[] {
  const off = lengthOff(sentence) ?? 0;
  if (Math.abs(off) < FAR) return [];
  const { english, translation } = sentence;
  const values = { original: String(english.text.length), translation: String(translation.text.length) };
  return [{ kind: 'length', reason: off < 0 ? 'length-short' : 'length-long', values }];
}
