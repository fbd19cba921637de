import type { Content } from '../content-files/content.ts';
import type { SearchContent } from './search-bundles.ts';

/** What the search is built from: the articles' texts, the locales, and the stage of each article and node. */
export function searchContent({ articles, locales, wizard }: Content): SearchContent {
  const stages = new Map<string, string>();
  if (wizard !== undefined) {
    const { flow } = wizard;
    for (const [stage, { articles: slugs }] of Object.entries(flow.stages)) {
      for (const slug of slugs) stages.set(slug, stage);
    }
    for (const [node, { stage }] of Object.entries({ ...flow.questions, ...flow.outcomes })) {
      stages.set(`wizard/${node}`, stage);
    }
  }
  const versions = [...articles.values()].flatMap((byLocale) => [...byLocale.values()]);
  return {
    locales,
    stages,
    articles: versions.map(({ slug, locale, data, entry }) => ({
      slug,
      locale,
      data,
      segments: entry.text().segments.map(({ id, text }) => ({ id, text, original: entry.english.get(id) })),
    })),
  };
}
