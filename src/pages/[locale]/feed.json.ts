import type { APIRoute } from 'astro';
import { getCatalog } from '../../content-files/catalog.ts';
import { translator } from '../../content-files/strings.ts';
import { articlePath, localePath } from '../../i18n/paths.ts';
import { type LocaleProps, localePages } from '../../page-data/locale-pages.ts';

export const getStaticPaths = localePages;

/**
 * A locale's articles as a JSON Feed (jsonfeed.org, version 1.1). An item's id holds the revision, so a new revision
 * is a new item; Atom would demand a date, which half of the sources do not state.
 */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) => {
  const t = translator(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const versions = [...(await getCatalog()).values()].flatMap((bySlug) => bySlug.get(locale) ?? []);
  const items = versions
    .sort((a, b) => (b.data.source.date ?? '').localeCompare(a.data.source.date ?? ''))
    .map(({ slug, data }) => {
      const url = absolute(articlePath(locale, slug));
      return {
        id: data.revision === undefined ? url : `${url}#${data.revision}`,
        url,
        title: data.title,
        content_text: data.description ?? data.title,
        ...(data.source.date !== undefined && { date_modified: `${data.source.date}T00:00:00Z` }),
      };
    });
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: t('site.name'),
    description: t('site.description'),
    language: locale,
    home_page_url: absolute(localePath(locale)),
    feed_url: absolute(`${localePath(locale)}feed.json`),
    items,
  });
};
