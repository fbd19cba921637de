import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { collectTerms, type Term } from '../../terms/labels.ts';
import { siteSubjects } from '../quality/subjects.ts';

/** The labels and terms of a content, by their English. */
export function siteTerms(content: Content): readonly Term[] {
  return once(content, 'terms', () => {
    const uses = siteSubjects(content).flatMap(({ labels }) => labels);
    const locales = content.locales.filter((locale) => locale !== ORIGINAL_LOCALE);
    return collectTerms(uses, content.glossary, locales);
  });
}
