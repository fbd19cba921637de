import { formsOf, type Glossary } from '../glossary.ts';
import type { Finding, Sentence } from '../sentence.ts';

/** Tells terms of the glossary that are said in another way than it has them. */
export function checkGlossary({ english, translation, locale }: Sentence, glossary: Glossary): Finding[] {
  return glossary.flatMap((term): Finding[] => {
    const forms = formsOf(term, locale);
    if (forms.length === 0 || !holds(english.text, term.en, term.keep ?? false)) return [];
    const text = translation.text.toLowerCase();
    if (forms.some((form) => text.includes(form.toLowerCase()))) return [];
    return [{ kind: 'glossary', reason: 'glossary', values: { term: term.en, other: forms.join(' / ') } }];
  });
}

/** Whether a text holds an English term as words, in its plural too; a name as it is written. */
function holds(text: string, term: string, isName: boolean): boolean {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:e?s)?(?![\\p{L}\\p{N}])`, isName ? 'u' : 'iu').test(
    text,
  );
}
