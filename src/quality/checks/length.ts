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
const SHORTEST = 30;
const WORDS = 5;
const FAR = 4;
/** Letters of another script in a Chinese text that take the place of one character. */
const LETTERS = 2.8;

/** Letters of a text; in Chinese, characters, and those of names in Latin letters by what they stand for. */
export function lengthOf(text: string, locale: string): number {
  if (!isChinese(locale)) return text.length;
  // A name's own form in brackets is an addition that helps.
  const plain = text.replace(/[（(][\p{Script=Latin}\s\d-]+[）)]/gu, '');
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + (plain.length - han) / LETTERS;
}

/**
 * How many standard deviations a translation is longer than others into its language; `undefined` where its length says
 * nothing.
 */
export function lengthOff({ english, translation, locale, isPart }: Sentence): number | undefined {
  const ratio = RATIOS[languageOf(locale)];
  const isShort = english.text.length < SHORTEST || english.text.split(/\s+/).length < WORDS;
  if (isPart || ratio === undefined || isShort || translation.text === english.text) return undefined;
  const letters = Math.max(1, lengthOf(translation.text, locale));
  return (Math.log(letters / english.text.length) - ratio[0]) / ratio[1];
}

/** Tells a translation that is far shorter or longer than others into its language. */
export function checkLength(sentence: Sentence): Finding[] {
  const off = lengthOff(sentence) ?? 0;
  if (Math.abs(off) < FAR) return [];
  const { english, translation } = sentence;
  const values = { original: String(english.text.length), translation: String(translation.text.length) };
  return [{ kind: 'length', reason: off < 0 ? 'length-short' : 'length-long', values }];
}
