import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { lengthOf } from '../quality/checks/length.ts';
import { type Glossary, shownForms } from '../quality/glossary.ts';
import { isSaid, type Lexicon, sharedMeaning } from '../quality/lexicon.ts';
import type { Sentence } from '../quality/sentence.ts';
import { isChinese } from '../quality/words.ts';
import { plainLabel } from './label-text.ts';

/** How a label is said in one language. */
export interface TermForm {
  text: string;
  count: number;
  /** `bold`: it stands where the English stands, in bold; `own`: the glossary says so. */
  evidence: 'bold' | 'own';
}

/** Where a label stands: an article, at the first sentence that has it, or the wizard. */
export interface TermPlace {
  subject: string;
  id: string;
  /** How often it stands there, in all languages together. */
  count: number;
}

/** A label of a portal, or a term of the glossary, in all languages. */
export interface Term {
  english: string;
  /** The most frequent first. */
  forms: ReadonlyMap<Locale, readonly TermForm[]>;
  /** How often it stands in the articles and the wizard, in all languages together. */
  count: number;
  places: readonly TermPlace[];
  keep: boolean;
  note: string | undefined;
}

/** Longer texts in bold are stressed sentences. */
const LONGEST = 48;
const MOST_WORDS = 6;
/** Share of its most frequent form below which another is taken for a slip. */
const LEAST_SHARE = 0.2;

/** Letters for each of the English below which a form is a part of one; shorter labels have forms of any length. */
const LEAST = { chinese: 0.16, other: 0.65 } as const;
const SHORT = 10;

interface Found {
  english: string;
  forms: Map<Locale, Map<string, number>>;
  /** By subject. */
  places: Map<string, TermPlace>;
}

/**
 * Collects the labels of sentences: what is in bold in the English with what is in bold in the translation. Several of one
 * sentence are paired in their order, unless the lexicon says that they stand in another.
 *
 * @param glossary goes before what was found
 */
export function collectTerms(sentences: readonly Sentence[], glossary: Glossary, lexicon: Lexicon): Term[] {
  const found = new Map<string, Found>();
  for (const sentence of sentences) {
    for (const [english, own] of pairsOf(sentence, lexicon)) {
      const key = english.toLowerCase();
      const entry = found.getOrInsertComputed(key, () => ({ english, forms: new Map(), places: new Map() }));
      const words = entry.forms.getOrInsertComputed(sentence.locale, () => new Map<string, number>());
      words.set(own, (words.get(own) ?? 0) + 1);
      const { subject, id } = sentence;
      entry.places.getOrInsertComputed(subject, () => ({ subject, id, count: 0 })).count++;
    }
  }
  const locales = new Set(sentences.map(({ locale }) => locale));
  for (const { en } of glossary) {
    found.getOrInsertComputed(en.toLowerCase(), () => ({ english: en, forms: new Map(), places: new Map() }));
  }
  const byEnglish = new Map(glossary.map((term) => [term.en.toLowerCase(), term]));
  return [...found]
    .map(([key, { english, forms, places }]): Term => {
      const own = byEnglish.get(key);
      const said = [...locales].flatMap((locale): [Locale, TermForm[]][] => {
        const ruled = own === undefined ? [] : shownForms(own, locale);
        if (ruled.length > 0)
          return [
            [
              locale,
              ruled.map((text) => ({
                text,
                count: forms.get(locale)?.get(text) ?? 0,
                evidence: 'own' as const,
              })),
            ],
          ];
        const words = usual(forms.get(locale) ?? new Map());
        return words.length === 0 ? [] : [[locale, words]];
      });
      const count = [...forms.values()]
        .flatMap((words) => [...words.values()])
        .reduce((sum, each) => sum + each, 0);
      return {
        english,
        forms: new Map(said),
        count,
        places: [...places.values()],
        keep: own?.keep ?? false,
        note: own?.note,
      };
    })
    .filter(({ forms }) => forms.size > 0)
    .sort((a, b) => a.english.localeCompare(b.english, 'en'));
}

/** Forms that are no slips, by how often they stand; those that differ in case alone are one. */
function usual(words: ReadonlyMap<string, number>): TermForm[] {
  const merged = new Map<string, TermForm>();
  for (const [text, count] of [...words].sort((a, b) => b[1] - a[1])) {
    const known = merged.get(text.toLowerCase());
    if (known === undefined) merged.set(text.toLowerCase(), { text, count, evidence: 'bold' });
    else known.count += count;
  }
  const forms = [...merged.values()].sort((a, b) => b.count - a.count);
  return forms.filter(({ count }) => count >= (forms[0]?.count ?? 0) * LEAST_SHARE).slice(0, 3);
}

function pairsOf({ english, translation, locale, isPart }: Sentence, lexicon: Lexicon): [string, string][] {
  const [from, to] = [english.bold.map(plainLabel), translation.bold.map(plainLabel)];
  if (isPart || from.length !== to.length) return [];
  const inOrder = from.map((label, index): [string, string] => [label, to[index] ?? '']);
  return (isReordered(from, to, locale, lexicon) ? [] : inOrder).filter(
    ([label, own]) => isLabel(label) && isWhole(own) && saysIt(label, own, locale, lexicon),
  );
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

function isLabel(text: string): boolean {
  return (
    text.length <= LONGEST &&
    text.split(' ').length <= MOST_WORDS &&
    /^[\p{Lu}\d+[]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.?!:;]/.test(text)
  );
}

/** Words around a label that a fault of the conversion has set in bold with it, or in its place. */
const AROUND =
  /^(?:sección|competencia|seleccione|elija|pestaña|casilla|formulario|página|clic|opción|la opción|posición|botón|título|solución|esta?|para|por|de|del|en|y|o|разделе|вкладк\p{L}*|кнопк\p{L}*|нажмите|выберите|列中|选择|单击|的)(?!\p{L})|(?<!\p{L})(?:de|del|por|para|y|o|en|a|con|la|el|los|las|и|в|на|с|для|по)$|[和的中下上与或]$/iu;

/**
 * Whether a form can be the label: it says one of its words, as far as the lexicon has them, or is the same where names
 * are kept.
 */
function saysIt(label: string, own: string, locale: Locale, lexicon: Lexicon): boolean {
  if (AROUND.test(own) || isCut(label, own, locale)) return false;
  const known = [...lexicon.termsIn(label, ORIGINAL_LOCALE)].filter(
    (term) => lexicon.translations(ORIGINAL_LOCALE, term, locale).size > 0,
  );
  return known.length === 0
    ? own.length > 1
    : known.some((term) => isSaid(term, ORIGINAL_LOCALE, own, locale, lexicon));
}

/** Whether a form is so much shorter than its label that a part of it is not in bold. */
function isCut(label: string, own: string, locale: Locale): boolean {
  const letters = label.length * (isChinese(locale) ? LEAST.chinese : LEAST.other);
  return label.length > SHORT && lengthOf(own, locale) < letters;
}

/** A label that a fault of the conversion cut through has a bracket or a quotation mark alone, or is no word. */
function isWhole(text: string): boolean {
  const open = (text.match(/[([（“«]/g) ?? []).length;
  const closed = (text.match(/[)\]）”»]/g) ?? []).length;
  return /\p{L}/u.test(text) && open === closed && text.length <= LONGEST * 2 && !/["，。*]/u.test(text);
}
