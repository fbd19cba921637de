import type { Articles, ArticleVersion } from '../content-files/articles.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';

/**
 * What an article is, and of what it is a translation, for search engines (https://schema.org/TechArticle).
 *
 * @param site origin of the site
 */
export function structuredData(articles: Articles, version: ArticleVersion, site: URL | undefined): object {
  const { slug, locale, data } = version;
  const versions = articles.get(slug);
  const idOf = (other: Locale) => new URL(articlePath(other, slug), site).href;
  const original = versions?.has(ORIGINAL_LOCALE) ? { '@id': idOf(ORIGINAL_LOCALE) } : undefined;
  const translations = [...(versions?.keys() ?? [])].filter((other) => other !== ORIGINAL_LOCALE);
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    '@id': idOf(locale),
    headline: data.title,
    description: data.description,
    inLanguage: locale,
    dateModified: data.source.date,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(locale === ORIGINAL_LOCALE
      ? { workTranslation: translations.map((other) => ({ '@id': idOf(other) })) }
      : { translationOfWork: original }),
  };
}
