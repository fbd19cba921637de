import type { Slug } from '../../articles/names.ts';
import type { Content } from '../../content-files/content.ts';
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

/** The files that the labels of a locale's articles share, by their number; none where each article has its own. */
export function sharedLabelFiles(
  content: Content,
  locale: Locale,
  mostAlone = MOST_ALONE,
): Map<number, SharedLabels> {
  const files = new Map<number, SharedLabels>();
  if (content.articles.size <= mostAlone) return files;
  for (const { props } of articlePages({ ...content, locales: [locale] })) {
    const labels = articleLabels(content, locale, props.slug);
    if (Object.keys(labels).length === 0) continue;
    files.getOrInsertComputed(numberOf(content, props.slug), (): SharedLabels => ({}))[props.slug] = labels;
  }
  return files;
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
