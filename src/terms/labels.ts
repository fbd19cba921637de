import type { Locale } from '../i18n/locales.ts';
import { type Glossary, shownForms } from '../quality/glossary.ts';
import type { Sentence } from '../quality/sentence.ts';
import type { Pair } from './pairing.ts';

/** A label in a sentence, with what it is called in the sentence's language. */
export type LabelUse = Pick<Sentence, 'subject' | 'locale' | 'id'> & Pair;

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

/** Share of its most frequent form below which another is taken for a slip. */
const LEAST_SHARE = 0.2;

/** A form with what speaks for it. */
interface Said {
  count: number;
  isSure: boolean;
}

interface Found {
  english: string;
  forms: Map<Locale, Map<string, Said>>;
  /** By subject. */
  places: Map<string, TermPlace>;
}

/** Collects labels with what they are called in each language. */
export class LabelCounts {
  readonly #found = new Map<string, Found>();

  /** Counts a use; they come in the order of their sentences. */
  add({ subject, locale, id, english, own, isSure }: LabelUse): void {
    const entry = this.#entryOf(english);
    const words = entry.forms.getOrInsertComputed(locale, () => new Map<string, Said>());
    const said = words.getOrInsertComputed(own, () => ({ count: 0, isSure: false }));
    said.count++;
    said.isSure ||= isSure;
    entry.places.getOrInsertComputed(subject, () => ({ subject, id, count: 0 })).count++;
  }

  /**
   * The labels and terms, by their English.
   *
   * @param glossary goes before what was found
   * @param locales of the translations
   */
  terms(glossary: Glossary, locales: readonly Locale[]): Term[] {
    for (const { en } of glossary) this.#entryOf(en);
    const byEnglish = new Map(glossary.map((term) => [term.en.toLowerCase(), term]));
    return [...this.#found]
      .map(([key, { english, forms, places }]): Term => {
        const own = byEnglish.get(key);
        const said = locales
          .map((locale) => [locale, formsIn(locale, forms.get(locale), own)] as const)
          .filter(([, words]) => words.length > 0);
        const count = [...forms.values()]
          .flatMap((words) => [...words.values()])
          .reduce((sum, each) => sum + each.count, 0);
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

  #entryOf(english: string): Found {
    const make = () => ({ english, forms: new Map(), places: new Map() });
    return this.#found.getOrInsertComputed(english.toLowerCase(), make);
  }
}

/** The forms of a term in a language: those that the glossary rules, else the usual ones. */
function formsIn(
  locale: Locale,
  said: ReadonlyMap<string, Said> = new Map(),
  own?: Glossary[number],
): TermForm[] {
  const ruled = own === undefined ? [] : shownForms(own, locale);
  if (ruled.length === 0) return usual(said);
  return ruled.map((text) => ({ text, count: said.get(text)?.count ?? 0, evidence: 'own' }));
}

/** Forms that are no slips, by how often they stand; those that differ in case alone are one. */
function usual(words: ReadonlyMap<string, Said>): TermForm[] {
  const merged = new Map<string, TermForm & Said>();
  for (const [text, { count, isSure }] of [...words].sort((a, b) => b[1].count - a[1].count)) {
    const known = merged.getOrInsertComputed(text.toLowerCase(), () => ({
      ...{ text, count: 0, isSure: false },
      evidence: 'bold',
    }));
    known.count += count;
    known.isSure ||= isSure;
  }
  const forms = [...merged.values()].filter(({ count, isSure }) => isSure || count > 1);
  const most = Math.max(0, ...forms.map(({ count }) => count));
  return forms
    .filter(({ count }) => count >= most * LEAST_SHARE)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ text, count, evidence }) => ({ text, count, evidence }));
}
