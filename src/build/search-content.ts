import path from 'node:path';
import { readingFor } from '../articles/catalog.ts';
import type { Slug } from '../articles/names.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';
import type { IndexedArticle, IndexedVersion } from '../search/indexed-article.ts';
import type { NeedPage } from '../search/needs/needs-file.ts';
import { STANDINGS, standingByPath } from '../search/standing.ts';
import type { SearchContent } from './search-bundles.ts';

/** What the search is built from: the articles' texts, the locales, the stage of each page, and how people ask. */
export function searchContent(content: Content): SearchContent {
  const { articles, locales, wizard } = content;
  const stages = new Map<string, string>();
  if (wizard !== undefined) {
    const { flow } = wizard;
    for (const [stage, { articles: slugs }] of Object.entries(flow.stages)) {
      for (const slug of slugs) stages.set(slug, stage);
    }
    for (const [node, { stage }] of Object.entries({ ...flow.questions, ...flow.outcomes })) {
      if (stage !== undefined) stages.set(`wizard/${node}`, stage);
    }
  }
  const said = STANDINGS.flatMap((standing) =>
    (content.standing[standing] ?? []).map((pattern) => [standing, pattern] as const),
  );
  return {
    locales,
    stages,
    needs: new Map(
      locales.map((locale) => [locale, [...stepsOf(content, locale), ...articlesOf(content, locale)]]),
    ),
    synonyms: new Map([...content.asks].map(([locale, { words }]) => [locale, words])),
    around: new Map([...content.asks].map(([locale, { around }]) => [locale, around])),
    standingOf: (slug) =>
      said.find(([, pattern]) => path.matchesGlob(slug, pattern))?.[0] ?? standingByPath(slug),
    terms: content.terms,
    paths: [...articles.keys()],
    versions: [...articles.values()]
      .flatMap((byLocale) => [...byLocale.values()])
      .map((version) => ({
        ...versionOf(version),
        digest: version.entry.digest,
        read: () => indexed(version),
      })),
  };
}

function versionOf({ slug, locale, data }: ArticleVersion): IndexedVersion {
  return { slug, locale, data };
}

function indexed(version: ArticleVersion): IndexedArticle {
  const { entry } = version;
  const { segments, loose } = entry.text();
  return {
    ...versionOf(version),
    segments: segments.map(({ id, text }) => ({ id, text, original: entry.english.get(id) })),
    loose,
  };
}

/** Every node of the wizard, with or without asks: its title and its one sentence are asked for, too. */
function stepsOf({ wizard, asks }: Content, locale: Locale): NeedPage[] {
  const texts = wizard?.texts.get(locale);
  if (wizard === undefined || texts === undefined) return [];
  const page = (node: string, title: string, about = ''): NeedPage => ({
    path: `wizard/${node}`,
    title,
    shown: locale,
    about,
    asks: asks.get(locale)?.wizard[node] ?? [],
  });
  return [
    ...Object.entries(texts.questions).map(([node, { title, why }]) => page(node, title, why)),
    ...Object.entries(texts.outcomes).map(([node, { title, summary }]) => page(node, title, summary)),
  ];
}

/** The articles that somebody wrote asks for; the others are found by their text. */
function articlesOf({ articles, asks }: Content, locale: Locale): NeedPage[] {
  const written = Object.entries(asks.get(locale)?.articles ?? {});
  return written
    .filter(([slug]) => articles.has(slug as Slug))
    .map(([slug, own]) => {
      const { version } = readingFor(articles, slug as Slug, locale);
      const { title, description = '' } = version.data;
      return { path: slug, title, shown: version.locale, about: description, asks: own };
    });
}
