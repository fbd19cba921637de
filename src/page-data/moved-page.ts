import type { Slug } from '../articles/names.ts';
import { isExternal } from '../articles/redirects.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { articleLink } from './article-links.ts';

/** Where a page went that is no more. */
export interface MovedPage {
  href: string;
  title: string;
  /** Language of the title, where it is another than the reader's. */
  lang: Locale | undefined;
  /** Readers are sent on to pages of the site, and asked about others. */
  isExternal: boolean;
}

/** `getStaticPaths` of the pages that are no more; one whose target is no article either is left out. */
export function movedPages({
  articles,
  locales,
  redirects,
}: Content): { params: { locale: string; moved: string }; props: { target: string } }[] {
  const targets = Object.entries(redirects).filter(
    ([slug, target]) => !articles.has(slug as Slug) && (isExternal(target) || articles.has(target as Slug)),
  );
  return locales.flatMap((locale) =>
    targets.map(([moved, target]) => ({
      params: { locale: localeSegment(locale), moved },
      props: { target },
    })),
  );
}

/** Works out the page that stands where another was. @param target slug of an article, or an address elsewhere */
export function movedPage({ articles }: Content, locale: Locale, target: string): MovedPage {
  if (isExternal(target)) return { href: target, title: target, lang: undefined, isExternal: true };
  const { href, title, lang } = articleLink(articles, target as Slug, locale);
  return { href, title, lang, isExternal: false };
}
