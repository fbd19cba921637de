import type { Finding, Sentence } from '../sentence.ts';
import { isChinese } from '../words.ts';

// Numbers are compared as their digits: separators of thousands and decimals are each language's own.

/** Thousands in groups of three, perhaps with decimals; else digits, with one mark before decimals, of which four are a year. */
const NUMBER =
  /(?<![\d.,])\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d|[.,]\d))?|(?<![\d.,])\d+[.,](?!\d{4}(?!\d))\d+(?![\d]|[.,/-]\d)|\d+/g;
/** `10，000` of a Chinese text. */
const WIDE = /(?<=\d)，\s?(?=\d{3}(?!\d))/g;
/** `.80`, as English prices are written. */
const BARE = /(?<![\d.,\p{L}])\.(?=\d)/gu;
/** A number in a name says nothing: `21Vianet`, `Office365`; one at a currency does: `USD12`. */
const IN_NAME =
  /(?!(?:USD|EUR|GBP|CNY|JPY)\d)\p{Script=Latin}{3,}\d+|\d+(?!hrs|min|day)\p{Script=Latin}{3,}|\d+(?:st|nd|rd|th)\b|COVID-19|360-degree|\b1:1\b/gu;
/** Day and night, all year. */
const ALWAYS =
  /around the clock|24 ?[x/×] ?7|круглосуточн|全天候|昼夜|全年|ininterrumpid|непрерывн|24x7|24 horas|24 hours|24 часа/i;
const MAGNITUDE = /\b(?:thousand|million|billion|trillion|hundred|dozen)s?\b|\d[ -]?[kKmMbB]\b/;
const PM = /\d ?p\.?\s?m\b/i;
const DATE = /\d\/\d|\d{4}-\d\d-\d\d/;
/** “1. First”: the number of a point, which a list counts by itself. */
const POINT = /^\d{1,2}[.)]\s/;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
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
  const [from, to] = [english.text, translation.text];
  if (isPart || !(/\d/.test(from) || /\d/.test(to)) || MAGNITUDE.test(from)) return [];
  const isAlways = ALWAYS.test(from) && ALWAYS.test(to);
  const isTold = (each: string, other: ReadonlySet<string>) =>
    !(isAlways && /^(?:24|7|365)$/.test(each)) && !isYearOf(each, other);
  // What stands in a name is no number that is missing, but one that is not missing either.
  const [inFrom, inTo] = [withNames(from, to), withNames(to, from)];
  const missing = [...numbersIn(withoutNames(from), to)].filter(
    (each) =>
      !inTo.has(each) &&
      isTold(each, inTo) &&
      !isSaid(each, to, locale) &&
      !isMonthOf(each, from, to, locale),
  );
  const added = [...numbersIn(withoutNames(to), from)].filter(
    (each) =>
      !inFrom.has(each) &&
      isTold(each, inFrom) &&
      !isSaid(each, from, 'en') &&
      !isOfDate(each, from) &&
      !isOfTime(each, from),
  );
  if (PM.test(from) && missing.every((each) => Number(each) <= 12) && added.length === 0) return [];
  if (missing.length === 0 && added.length === 0) return [];
  const values = { original: missing.join(', '), translation: added.join(', ') };
  const reason = added.length === 0 ? 'number-missing' : missing.length === 0 ? 'number-new' : 'number-other';
  return [{ kind: 'number', reason, values }];
}

/** The numbers of a text as their digits, without separators and the zeros around them. */
function numbersIn(text: string, other: string): Set<string> {
  const isDated = DATE.test(text) || DATE.test(other);
  const numbers = new Set<string>();
  for (const [found] of text.replace(/\\/g, '').replace(WIDE, ',').replace(BARE, '0.').matchAll(NUMBER)) {
    const [, day, month] = /^(\d{1,2})[.,](\d{1,2})$/.exec(found) ?? [];
    const parts =
      isDated && day !== undefined && month !== undefined
        ? [day, month]
        : [found.replace(/([.,]\d*?)0+$/, decimals)];
    for (const part of parts) numbers.add(part.replace(/\D/g, '').replace(/^0+(?=\d)/, ''));
  }
  return numbers;
}

/** `28.40` is `28.4`, and `1.000` a thousand. */
function decimals(zeros: string, kept: string): string {
  return zeros.length === 4 ? zeros : kept;
}

function withoutNames(text: string): string {
  return text.replace(IN_NAME, ' ').replace(POINT, '');
}

function withNames(text: string, other: string): ReadonlySet<string> {
  const loose = [...text.matchAll(/\d+/g)].map(([digits]) => digits.replace(/^0+(?=\d)/, ''));
  return new Set([...numbersIn(text, other), ...loose]);
}

/** “2/11/17” with its month as a word. */
function isMonthOf(digits: string, english: string, text: string, locale: string): boolean {
  const month = Number(digits);
  if (!DATE.test(english) || month < 1 || month > 12) return false;
  const name = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(Date.UTC(2020, month - 1, 1)))
    .find(({ type }) => type === 'month')?.value;
  return name !== undefined && text.toLowerCase().includes(name.toLowerCase());
}

/** “6 PM” is 18:00 elsewhere. */
function isOfTime(digits: string, english: string): boolean {
  if (!PM.test(english) && !/\d ?a\.?m\b/i.test(english)) return false;
  return digits === '0' || new RegExp(`(?<!\\d)${Number(digits) - 12}(?!\\d)`).test(english);
}

function isSaid(digits: string, text: string, locale: string): boolean {
  const said = SAID[isChinese(locale) ? 'zh' : locale]?.[Number(digits)];
  const tens = TENS[Number(digits) / 10 - 2];
  return said?.test(text) ?? (tens !== undefined && text.toLowerCase().includes(tens));
}

/** Dates write a year with four digits or with two. */
function isYearOf(digits: string, others: ReadonlySet<string>): boolean {
  const years = [...others].filter((each) => each.length !== digits.length);
  return years.some((each) => each === `20${digits}` || digits === `20${each}`);
}

/** Chinese and dates in figures write a month as its number. */
function isOfDate(digits: string, english: string): boolean {
  const month = MONTHS[Number(digits) - 1];
  return month !== undefined && new RegExp(`\\b${month}`, 'i').test(english);
}
