import type { APIRoute } from 'astro';
import { getCatalog } from '../content-files/catalog.ts';
import { LOCALES, localeName, translator } from '../content-files/strings.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';

/** What the site holds, for language models: llmstxt.org. Each link is an article's Markdown twin. */
export const GET: APIRoute = async ({ site }) => {
  const t = translator(ORIGINAL_LOCALE);
  const catalog = await getCatalog();
  const versions = [...catalog.values()].flatMap((bySlug) => [...bySlug.values()]);
  const sections = LOCALES.map((locale) => {
    const links = versions
      .filter((version) => version.locale === locale)
      .map(({ slug, data }) => {
        const url = new URL(`${articlePath(locale, slug)}index.md`, site);
        return `- [${data.title}](${url})${data.description ? `: ${data.description}` : ''}`;
      });
    return [`## ${localeName(locale)}`, '', ...links].join('\n');
  });
  return new Response(`# ${t('site.name')}\n\n> ${t('site.description')}\n\n${sections.join('\n\n')}\n`);
};
