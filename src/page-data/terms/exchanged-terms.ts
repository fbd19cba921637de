import type { Content } from '../../content-files/content.ts';
import type { ExchangedTerm } from '../../exchange/unit.ts';
import type { Locale } from '../../i18n/locales.ts';
import { siteTerms } from './site-terms.ts';

/** The terms of a content as they are taken along. @param locale only its forms, and the terms that it has */
export function exchangedTerms(content: Content, locale?: Locale): ExchangedTerm[] {
  return siteTerms(content).flatMap(({ english, forms, note, keep }, index): ExchangedTerm[] => {
    const own = [...forms].filter(([each]) => (locale ?? each) === each);
    if (own.length === 0) return [];
    const words = own.map(([each, said]) => [each, said.map(({ text }) => text)] as const);
    return [{ id: `c${index + 1}`, english, forms: Object.fromEntries(words), note, keep }];
  });
}
