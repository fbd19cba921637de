import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import type { Term } from '../../terms/labels.ts';
import { countSubjects, type SubjectCounts } from '../quality/subjects.ts';

/**
 * The labels and terms of a content, by their English.
 *
 * @param counts what was counted in its subjects, where somebody has just done it
 */
export function siteTerms(content: Content, counts?: SubjectCounts): readonly Term[] {
  return once(content, 'terms', () => {
    const { labels } = counts ?? countSubjects(content);
    const locales = content.locales.filter((locale) => locale !== ORIGINAL_LOCALE);
    return labels.terms(content.glossary, locales);
  });
}
