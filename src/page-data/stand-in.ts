import { readingFor, type State, stateOf } from '../articles/catalog.ts';
import type { Slug } from '../articles/names.ts';
import type { Content } from '../content-files/content.ts';
import { once } from '../content-files/once.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, localeSegment } from '../i18n/paths.ts';
import { type Crumb, crumbsTo } from './sections.ts';

/** A page that stands where an article has no text in a language. */
export interface StandIn {
  title: string;
  description: string | undefined;
  /** Language of title and description: the best text there is. */
  lang: Locale;
  /** That text's page, which this one leads to. */
  href: string;
  crumbs: Crumb[];
  /** Every text there is, the best first. */
  texts: { locale: Locale; href: string; state: State }[];
}

/**
 * Whether a locale has a stand-in in place of an article: it has no text of its own, and the wizard does not rest on the
 * article. What the wizard leads to is whole in every language: a walk ends there.
 */
export function isStandIn(content: Content, locale: Locale, slug: Slug): boolean {
  return content.articles.get(slug)?.has(locale) !== true && !articlesOfWizard(content).has(slug);
}

/** `getStaticPaths` of the stand-ins. */
export function standInPages(
  content: Content,
): { params: { locale: string; missing: string }; props: { slug: Slug } }[] {
  return content.locales.flatMap((locale) =>
    [...content.articles.keys()]
      .filter((slug) => isStandIn(content, locale, slug))
      .map((slug) => ({ params: { locale: localeSegment(locale), missing: slug }, props: { slug } })),
  );
}

/** Works out a stand-in. */
export function standIn(content: Content, locale: Locale, slug: Slug): StandIn {
  const { articles } = content;
  const { version } = readingFor(articles, slug, locale);
  const others = content.locales.filter(
    (each) => each !== version.locale && articles.get(slug)?.has(each) === true,
  );
  return {
    title: version.data.title,
    description: version.data.description,
    lang: version.locale,
    href: articlePath(version.locale, slug),
    crumbs: crumbsTo(content, locale, slug),
    texts: [version.locale, ...others].map((each) => ({
      locale: each,
      href: articlePath(each, slug),
      state: stateOf(articles, slug, each),
    })),
  };
}

/** The articles that the flow cites, or that its stages hold. */
function articlesOfWizard(content: Content): ReadonlySet<string> {
  return once(content, 'articles of the wizard', () => {
    const flow = content.wizard?.flow;
    return new Set<string>([
      ...Object.values(flow?.citations ?? {}).map(({ article }) => article),
      ...Object.values(flow?.stages ?? {}).flatMap(({ articles }) => articles),
    ]);
  });
}
