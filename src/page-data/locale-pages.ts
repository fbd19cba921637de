import type { Slug } from '../articles/names.ts';
import type { Content } from '../content-files/content.ts';
import { localeSegment } from '../i18n/paths.ts';
import { otherRevisions } from './second-language.ts';
import { isStandIn } from './stand-in.ts';

/** `getStaticPaths` of a page that exists once in each locale. */
export function localePages({ locales }: Content): { params: { locale: string } }[] {
  return locales.map((locale) => ({ params: { locale: localeSegment(locale) } }));
}

/** `getStaticPaths` of a page that exists for each article in each locale, but for those that a stand-in has. */
export function articlePages(
  content: Content,
): { params: { locale: string; slug: string }; props: { slug: Slug } }[] {
  return content.locales.flatMap((locale) =>
    [...content.articles.keys()]
      .filter((slug) => !isStandIn(content, locale, slug))
      .map((slug) => ({ params: { locale: localeSegment(locale), slug }, props: { slug } })),
  );
}

/** The same for each article that a locale has a text of its own of. */
export function ownArticlePages(content: Content): ReturnType<typeof articlePages> {
  return content.locales.flatMap((locale) =>
    articlePages({ ...content, locales: [locale] }).filter(({ props }) =>
      content.articles.get(props.slug)?.has(locale),
    ),
  );
}

/** The same for each text that another one of another revision can be read beside. */
export function revisedArticlePages(content: Content): ReturnType<typeof articlePages> {
  return content.locales.flatMap((locale) =>
    ownArticlePages({ ...content, locales: [locale] }).filter(({ props }) => {
      const version = content.articles.get(props.slug)?.get(locale);
      return version !== undefined && otherRevisions(content.articles, version).length > 0;
    }),
  );
}
