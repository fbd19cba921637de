import type { Locale } from '../../i18n/locales.ts';
import { formsOf, type Glossary, type GlossaryTerm } from '../glossary.ts';
import type { Finding, Sentence, Side } from '../sentence.ts';

/** Tells terms of the glossary that are said in another way than it has them. */
export function checkGlossary({ english, translation, locale }: Sentence, glossary: Glossary): Finding[] {
  const terms = readyTerms(glossary).heldBy(english);
  if (terms.length === 0) return [];
  const text = translation.text.toLowerCase();
  return terms.flatMap((term): Finding[] => {
    const { forms, lower } = term.formsIn(locale);
    if (forms.length === 0 || lower.some((form) => text.includes(form))) return [];
    return [{ kind: 'glossary', reason: 'glossary', values: { term: term.en, other: forms.join(' / ') } }];
  });
}

/** A term as every sentence of a docset is held against it: all that does not depend on the sentence is done once. */
interface ReadyTerm {
  en: string;
  /** Its first word in lower case: most texts have no such letters, and need no pattern. */
  start: string;
  pattern: RegExp;
  formsIn: (locale: Locale) => { forms: readonly string[]; lower: readonly string[] };
}

interface ReadyGlossary {
  /** The terms of an English sentence, which the languages of an article share. */
  heldBy: (english: Side) => readonly ReadyTerm[];
}

const ready = new WeakMap<Glossary, ReadyGlossary>();

function readyTerms(glossary: Glossary): ReadyGlossary {
  const known = ready.get(glossary) ?? makeReady(glossary);
  ready.set(glossary, known);
  return known;
}

function makeReady(glossary: Glossary): ReadyGlossary {
  const terms = glossary.map(readyTerm);
  const held = new WeakMap<Side, readonly ReadyTerm[]>();
  return {
    heldBy: (english) =>
      held.getOrInsertComputed(english, () => {
        const { text } = english;
        const lower = text.toLowerCase();
        return terms.filter(({ start, pattern }) => lower.includes(start) && pattern.test(text));
      }),
  };
}

function readyTerm(term: GlossaryTerm): ReadyTerm {
  const byLocale = new Map<Locale, ReturnType<ReadyTerm['formsIn']>>();
  return {
    en: term.en,
    start: term.en.toLowerCase().split(/[\s-]/)[0] ?? '',
    pattern: patternOf(term),
    formsIn: (locale) =>
      byLocale.getOrInsertComputed(locale, () => {
        const forms = formsOf(term, locale);
        return { forms, lower: forms.map((form) => form.toLowerCase()) };
      }),
  };
}

/** Finds an English term as words, in its plural too; a name as it is written. */
function patternOf({ en, keep }: GlossaryTerm): RegExp {
  const escaped = en.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:e?s)?(?![\\p{L}\\p{N}])`, keep ? 'u' : 'iu');
}
