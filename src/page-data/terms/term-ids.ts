import GithubSlugger from 'github-slugger';
import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import type { Term } from '../../terms/labels.ts';
import { siteTerms } from './site-terms.ts';

/** Ways to say a term that a row has room for. */
const MOST_FORMS = 3;

/** The id of each term's row in a language: its word there, else its English. */
export function termIds(content: Content, locale: Locale): ReadonlyMap<Term, string> {
  return once(content, `term ids ${locale}`, () => {
    const slugger = new GithubSlugger();
    return new Map(
      siteTerms(content).map((term) => [term, slugger.slug(wordsIn(term, locale)[0] ?? term.english) || 'x']),
    );
  });
}

/** How a term is said in a language, the most frequent first; English is what it is filed under. */
export function wordsIn({ english, forms }: Term, locale: Locale): string[] {
  return locale === ORIGINAL_LOCALE
    ? [english]
    : (forms.get(locale) ?? []).slice(0, MOST_FORMS).map(({ text }) => text);
}
