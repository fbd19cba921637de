import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, localePath } from '../i18n/paths.ts';

/**
 * A locale's articles as a JSON Feed (jsonfeed.org, version 1.1), the newest first. An item's id holds the revision,
 * so a new revision is a new item; Atom would demand a date, which half of the sources do not state.
 *
 * @param site origin of the site
 */
export function jsonFeed(content: Content, locale: Locale, site: URL | undefined): object {
  const { t } = wordsOf(content, locale);
  const absolute = (path: string) => new URL(path, site).href;
  const versions = [...content.articles.values()].flatMap((bySlug) => bySlug.get(locale) ?? []);
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
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: t('site.name'),
    description: t('site.description'),
    language: locale,
    home_page_url: absolute(localePath(locale)),
    feed_url: absolute(`${localePath(locale)}feed.json`),
    items,
  };
}
