import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { lengthOf } from '../quality/checks/length.ts';
import { isSaid, type Lexicon, sharedMeaning } from '../quality/lexicon.ts';
import type { Sentence } from '../quality/sentence.ts';
import { isChinese } from '../quality/words.ts';
import { plainLabel } from './label-text.ts';

/** Longer texts in bold are stressed sentences. */
const LONGEST = 48;
const MOST_WORDS = 6;
/** Letters for each of the English below which a form is a part of one; shorter labels have forms of any length. */
const LEAST = { chinese: 0.18, other: 0.65 } as const;
const SHORT = 10;
/** Share of the known words of a label that a form says, or it is a part of one. */
const LEAST_SAID = 0.5;

/** A label and what it is called where it stands. */
export interface Pair {
  english: string;
  own: string;
  /** It says more than half of the label's words that the lexicon knows: what is less sure has to stand twice. */
  isSure: boolean;
}

/**
 * The labels of a sentence with what they are called in its translation: what is in bold on both sides, in order, and
 * what the lexicon does not contradict.
 *
 * Left out is what is no label of a portal (a date, a stressed phrase), what has words of the sentence in bold with it,
 * what lacks a part of the label, and what says another word of the sentence.
 */
export function pairsOf(sentence: Sentence, lexicon: Lexicon): Pair[] {
  const { english, translation, locale, isPart } = sentence;
  const [from, to] = [english.bold.map(plainLabel), translation.bold.map(plainLabel)];
  if (isPart || from.length !== to.length || isReordered(from, to, locale, lexicon)) return [];
  return from.flatMap((label, index): Pair[] => {
    const own = to[index] ?? '';
    const isPlain =
      isLabel(label) &&
      isWhole(own) &&
      !hasWordsAround(label, own) &&
      !isCut(label, own, locale) &&
      !goesOn(own, translation.text);
    const said = isPlain ? shareSaid(label, own, locale, lexicon) : 0;
    if (said < LEAST_SAID || saysAnother(label, own, sentence, lexicon)) return [];
    return [{ english: label, own, isSure: said > LEAST_SAID }];
  });
}

/** Whether a label of the translation says another of the English ones: then no order is sure. */
function isReordered(
  from: readonly string[],
  to: readonly string[],
  locale: Locale,
  lexicon: Lexicon,
): boolean {
  return to.some((own, index) => {
    const same = sharedMeaning(from[index] ?? '', own, locale, lexicon);
    return from.some(
      (label, other) =>
        other !== index && label !== from[index] && sharedMeaning(label, own, locale, lexicon) > same,
    );
  });
}

/** “March 1, 2020”, and what is addressed by a number alone. */
const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*\d|[\da-f]{8}-[\da-f]{4}/i;
/** How a phrase that is stressed begins, or a heading: “What to consider”, “To upgrade a subscription”. */
const PHRASE = /^(?:To|What|How|Who|Why|When|Where|If|For)\s/;

function isLabel(text: string): boolean {
  return (
    text.length <= LONGEST &&
    text.split(' ').length <= MOST_WORDS &&
    /^[\p{Lu}\d+[]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.?!:;]/.test(text) &&
    !DATE.test(text) &&
    !PHRASE.test(text)
  );
}

/** A label that a fault of the conversion cut through has a bracket, a slash or a quotation mark alone, or is no word. */
function isWhole(text: string): boolean {
  const open = (text.match(/[([（“«]/g) ?? []).length;
  const closed = (text.match(/[)\]）”»]/g) ?? []).length;
  return (
    /\p{L}/u.test(text) && open === closed && text.length <= LONGEST * 2 && !/["，。*]|^\/|[/+&]$/u.test(text)
  );
}

/** What things of a portal are called, in English and in a form that has the word in bold with the label. */
const THINGS: readonly (readonly [english: RegExp, own: RegExp])[] = [
  [/\b(?:section|area)/i, thing('sección|área|раздел\\p{L}*')],
  [/\bcompetenc/i, thing('competencia')],
  [/\btab\b/i, thing('pestaña|вкладк\\p{L}*')],
  [/\b(?:box|field|column)/i, thing('casilla|cuadro|campo|columna|пол[ея]|столб\\p{L}*')],
  [/\bcolumn/i, /(?<!\p{L})(?:columna|столб\p{L}*)(?!\p{L})/iu],
  [/\bform/i, thing('formulario|форм[аеуы]')],
  [/\bpage/i, thing('página|страниц\\p{L}*')],
  [/\b(?:screen|window|pane)/i, thing('pantalla|ventana|panel|экран\\p{L}*|окн[оае]')],
  [/\b(?:option|choice)/i, thing('opción')],
  [/\b(?:position|item)/i, thing('posición|пункт\\p{L}*')],
  [/\b(?:button|icon)/i, thing('botón|icono|кнопк\\p{L}*|знач[ок]\\p{L}*')],
  [/\b(?:title|head)/i, thing('título|заголовок')],
  [/\b(?:menu|list)/i, thing('menú|lista|меню|спис\\p{L}*')],
  [/\bsolution/i, thing('solución')],
];

/** Finds one of these words at the start of a form, with its article. */
function thing(words: string): RegExp {
  return new RegExp(`^(?:el |la |los |las )?(?:${words})(?!\\p{L})`, 'iu');
}

/** Words around a label that a fault of the conversion has set in bold with it, or in its place. */
const AROUND =
  /^(?:seleccione|elija|clic|como|esta?|para|por|de|del|en|y|o|нажмите|выберите|列中|选择|单击|的)(?!\p{L})|(?<!\p{L})(?:de|del|por|para|y|o|en|a|con|la|el|los|las|e|u|и|в|на|с|для|по)$|[和的中下上与或]$/iu;

function hasWordsAround(label: string, own: string): boolean {
  return AROUND.test(own) || THINGS.some(([english, word]) => word.test(own) && !english.test(label));
}

/** Whether a form is so much shorter than its label that a part of it is not in bold. */
function isCut(label: string, own: string, locale: Locale): boolean {
  const letters = label.length * (isChinese(locale) ? LEAST.chinese : LEAST.other);
  return label.length > SHORT && lengthOf(own, locale) < letters;
}

/** Whether the word that a form ends or begins with goes on beside the bold: “подпишите”, of “подпишитесь”. */
function goesOn(own: string, text: string): boolean {
  const letter = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
  for (let at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + 1)) {
    const [before = '', after = ''] = [text.at(at - 1 < 0 ? text.length : at - 1), text.at(at + own.length)];
    const isJoined =
      (letter.test(before) && letter.test(own[0] ?? '')) ||
      (letter.test(after) && letter.test(own.at(-1) ?? ''));
    if (!isJoined) return false;
  }
  return text.includes(own);
}

/** How much of a label's words a form says, of those that the lexicon has; all where it has none, as of names. */
function shareSaid(label: string, own: string, locale: Locale, lexicon: Lexicon): number {
  const known = [...lexicon.termsIn(label, ORIGINAL_LOCALE)].filter(
    (term) => lexicon.translations(ORIGINAL_LOCALE, term, locale).size > 0,
  );
  if (known.length === 0) return own.length > 1 ? 1 : 0;
  return known.filter((term) => isSaid(term, ORIGINAL_LOCALE, own, locale, lexicon)).length / known.length;
}

/** Whether the words of a form translate others of the sentence, and none of the label. */
function saysAnother(
  label: string,
  own: string,
  { english, locale }: Pick<Sentence, 'english' | 'locale'>,
  lexicon: Lexicon,
): boolean {
  const known = [...lexicon.termsIn(own, locale)].filter(
    (term) => lexicon.translations(locale, term, ORIGINAL_LOCALE).size > 0,
  );
  const says = (text: string) => known.some((term) => isSaid(term, locale, text, ORIGINAL_LOCALE, lexicon));
  return known.length > 0 && !says(label) && says(english.text);
}
