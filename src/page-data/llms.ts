import type { Content } from '../content-files/content.ts';
import { localeName, wordsOf } from '../content-files/words.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { markdownTwin } from './markdown-twin.ts';

/**
 * What the site holds, for language models (llmstxt.org). Each link is an article's Markdown twin.
 *
 * @param site origin of the site
 */
export function llmsText(content: Content, site: URL | undefined): string {
  const { t } = wordsOf(content, ORIGINAL_LOCALE);
  const versions = [...content.articles.values()].flatMap((bySlug) => [...bySlug.values()]);
  const sections = content.locales.map((locale) => {
    const links = versions
      .filter((version) => version.locale === locale)
      .map(({ slug, data }) => {
        const url = new URL(`${articlePath(locale, slug)}index.md`, site);
        return `- [${data.title}](${url})${data.description ? `: ${data.description}` : ''}`;
      });
    return [`## ${localeName(content, locale)}`, '', ...links].join('\n');
  });
  return `# ${t('site.name')}\n\n> ${t('site.description')}\n\n${sections.join('\n\n')}\n`;
}

/**
 * The text of every article in one file, for language models: in English where there is one, else in the first language
 * that has it; the other languages are in their Markdown twins.
 */
export function llmsFullText(content: Content, site: URL | undefined): string {
  const { t } = wordsOf(content, ORIGINAL_LOCALE);
  const texts = [...content.articles.entries()].flatMap(([slug, versions]) => {
    const locale = versions.has(ORIGINAL_LOCALE) ? ORIGINAL_LOCALE : [...versions.keys()][0];
    if (locale === undefined) return [];
    const url = new URL(articlePath(locale, slug), site);
    return `<!-- ${url} (${locale}) -->\n\n${markdownTwin(content, locale, slug)}`;
  });
  return `${t('site.name')}: ${t('site.description')}\n\n${texts.join('\n')}`;
}
