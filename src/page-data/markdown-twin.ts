import type { Slug } from '../articles/names.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * An article's Markdown twin: it stands beside its page, so that relative links lead to the same places.
 *
 * @throws where the article has no text of its own in the locale
 */
export function markdownTwin({ articles }: Content, locale: Locale, slug: Slug): string {
  const version = articles.get(slug)?.get(locale);
  if (version === undefined)
    throw new Error(`Unexpected article "${locale}/${slug}", expected one with a text.`);
  return `${version.entry.text().markdown}\n`;
}
