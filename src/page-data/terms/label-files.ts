import type { Slug } from '../../articles/names.ts';
import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localePath } from '../../i18n/paths.ts';
import { shardOf } from '../../search/lexicon/shards.ts';
import type { LabelData } from '../../terms/label-data.ts';
import { articlePages } from '../locale-pages.ts';
import { articleLabels } from './page-labels.ts';

/** Up to so many articles, the labels of each are a file beside its page; of more, several share one: hosts count files. */
const MOST_ALONE = 1000;
/** Articles whose labels share a file: some ten kilobytes, two with brotli. */
const ARTICLES_OF_FILE = 24;

/** What a shared file holds: slug → the labels of the article's page. */
export type SharedLabels = Record<string, LabelData>;

/** The file with labels beside an article's page. */
interface LabelsFile {
  params: { locale: string; slug: string };
  props: { slug: Slug; labels: LabelData };
}

/** `getStaticPaths` of what stands beside each article's page that has labels. */
export function labelledPages(content: Content, mostAlone = MOST_ALONE): LabelsFile[] {
  if (content.articles.size > mostAlone) return [];
  return content.locales.flatMap((locale) =>
    articlePages({ ...content, locales: [locale] }).flatMap(({ params, props }): LabelsFile[] => {
      const labels = articleLabels(content, locale, props.slug);
      return Object.keys(labels).length === 0 ? [] : [{ params, props: { ...props, labels } }];
    }),
  );
}

/**
 * The numbers of the files that the labels of a locale's articles share; none where each article has its own. Whose
 * articles have no labels at all is not there.
 */
export function sharedLabelNumbers(content: Content, locale: Locale, mostAlone = MOST_ALONE): number[] {
  if (content.articles.size <= mostAlone) return [];
  const hasLabels = (slug: Slug) => Object.keys(articleLabels(content, locale, slug)).length > 0;
  const numbered = [...slugsByNumber(content, locale)].filter(([, slugs]) => slugs.some(hasLabels));
  return numbered.map(([number]) => number);
}

/** What one of these files holds. */
export function sharedLabels(content: Content, locale: Locale, number: number): SharedLabels {
  const slugs = slugsByNumber(content, locale).get(number) ?? [];
  const labels = slugs.map((slug) => [slug, articleLabels(content, locale, slug)] as const);
  return Object.fromEntries(labels.filter(([, own]) => Object.keys(own).length > 0));
}

function slugsByNumber(content: Content, locale: Locale): ReadonlyMap<number, readonly Slug[]> {
  return once(content, `articles by their file of labels ${locale}`, () => {
    const slugs = articlePages({ ...content, locales: [locale] }).map(({ props }) => props.slug);
    return Map.groupBy(slugs, (slug) => numberOf(content, slug));
  });
}

/** Address of the shared file with the labels of an article's page, its slug after the `#`; absent where it has its own. */
export function sharedLabelsAddress(
  content: Content,
  locale: Locale,
  slug: Slug,
  mostAlone = MOST_ALONE,
): string | undefined {
  if (content.articles.size <= mostAlone) return undefined;
  return `${localePath(locale, 'terms/of')}${numberOf(content, slug)}.json#${slug}`;
}

function numberOf({ articles }: Content, slug: Slug): number {
  return shardOf(slug, Math.ceil(articles.size / ARTICLES_OF_FILE));
}
