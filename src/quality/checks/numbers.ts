import type { Finding, Sentence } from '../sentence.ts';
import { isChinese } from '../words.ts';

// Numbers are compared as their digits: separators of thousands and decimals are each language's own.

/** Thousands in groups of three, perhaps with decimals; else digits, with one mark before decimals. */
const NUMBER =
  /(?<![\d.,])\d{1,3}(?:[.,'’，\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d{1,2}(?![\d.,]))?|(?<![\d.,])\d+[.,]\d+(?![\d]|[.,/-]\d)|\d+/g;
/** A number in a name says nothing: `21Vianet`, `Office365`. */
const IN_NAME = /\p{L}{3,}\d+|\d+\p{Script=Latin}{3,}/gu;
/** Day and night, all year. */
const ALWAYS = /around the clock|24 ?[x/×] ?7|круглосуточн|全天候|昼夜|全年|24 horas|24 hours|24 часа/i;
const MAGNITUDE = /\b(?:thousand|million|billion|trillion|hundred|dozen)s?\b|\d[kKmMbB]\b/;
const PM = /\bp\.?\s?m\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Words that say a number from 0 on, by language. */
const SAID: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\bzero|\bno\b/i,
    /\bone\b|\bfirst\b|\bsingle\b|\bonce\b|\bone-|\ban?\b/i,
    /\btwo\b|\bsecond\b|\btwice\b|\bboth\b|\bdouble\b|\bhalf\b|\bbi-?/i,
    /\bthree\b|\bthird\b|\bquarter/i,
    /\bfour/i,
    /\bfive\b|\bfifth/i,
    /\bsix(?:th)?\b/i,
    /\bseven/i,
    /\beight/i,
    /\bnin(?:e|th)/i,
    /\bten(?:th)?\b/i,
    /\beleven/i,
    /\btwel(?:ve|fth)|\bnoon/i,
  ],
  es: [
    /\bcero/i,
    /\bun[oa]?\b|\bprimer/i,
    /\bdos\b|\bsegund|\bambos|\bambas|\bdoble/i,
    /\btres\b|\btercer/i,
    /\bcuatro|\bcuart/i,
    /\bcinco|\bquint/i,
    /\bseis|\bsext/i,
    /\bsiete/i,
    /\bocho/i,
    /\bnueve/i,
    /\bdiez/i,
    /\bonce\b/i,
    /\bdoce/i,
  ],
  ru: [
    /нол|нул/i,
    /один|одн|перв|раз/i,
    /дв[аеу]|двой|втор|об[ае]/i,
    /тр[иеёе]/i,
    /четыр|четв/i,
    /пят/i,
    /шест/i,
    /сем/i,
    /вос/i,
    /девят/i,
    /десят/i,
    /одиннад/i,
    /двенад/i,
  ],
  zh: [/零|〇/, /[一单首]/, /[二两双]/, /三/, /四/, /五/, /六/, /七/, /八/, /九/, /十/, /十一/, /十二/],
};

/** Tells numbers that one side has and the other does not. */
export function checkNumbers({ english, translation, locale, isPart }: Sentence): Finding[] {
  if (isPart || !(/\d/.test(english.text) || /\d/.test(translation.text)) || MAGNITUDE.test(english.text))
    return [];
  const [from, to] = [english.text, translation.text].map(numbersIn) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const isAlways = ALWAYS.test(english.text) && ALWAYS.test(translation.text);
  const isTold = (each: string, other: ReadonlyMap<string, number>) =>
    !(isAlways && /^(?:24|7|365)$/.test(each)) && !isYearOf(each, other);
  const missing = without(from, to).filter(
    (each) => isTold(each, to) && !isSaid(each, translation.text, locale),
  );
  const added = without(to, from).filter(
    (each) => isTold(each, from) && !isSaid(each, english.text, 'en') && !isOfDate(each, english.text),
  );
  // Where a time is written in another way, both sides have a number that the other lacks.
  if (PM.test(english.text) || /\bA\.?M\b/i.test(english.text)) {
    if (missing.every((each) => Number(each) <= 12)) return [];
  }
  if (missing.length === 0 && added.length === 0) return [];
  const values = { original: missing.join(', '), translation: added.join(', ') };
  const reason = added.length === 0 ? 'number-missing' : missing.length === 0 ? 'number-new' : 'number-other';
  return [{ kind: 'number', reason, values }];
}

function numbersIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  if (!/\d/.test(text)) return counts;
  for (const [found] of text.replace(/\\/g, '').replace(IN_NAME, ' ').matchAll(NUMBER)) {
    const digits = found.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
    counts.set(digits, (counts.get(digits) ?? 0) + 1);
  }
  return counts;
}

/** Numbers that do not stand in the other at all: how often one is repeated is style. */
function without(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): string[] {
  return [...some.keys()].filter((each) => !others.has(each));
}

function isSaid(digits: string, text: string, locale: string): boolean {
  const said = SAID[isChinese(locale) ? 'zh' : locale]?.[Number(digits)];
  return said?.test(text) ?? false;
}

/** Dates write a year with four digits or with two. */
function isYearOf(digits: string, others: ReadonlyMap<string, number>): boolean {
  const years = [...others.keys()].filter((each) => each.length !== digits.length);
  return years.some((each) => each === `20${digits}` || digits === `20${each}`);
}

/** Chinese and dates in figures write a month as its number. */
function isOfDate(digits: string, english: string): boolean {
  const month = MONTHS[Number(digits) - 1];
  return month !== undefined && new RegExp(`\\b${month}`, 'i').test(english);
}
