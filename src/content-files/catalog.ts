import { type CollectionEntry, getCollection } from 'astro:content';
import { buildCatalog, type Catalog } from '../articles/catalog.ts';

/** An article as Astro renders it. */
export type ArticleEntry = CollectionEntry<'articles'>;

let catalog: Promise<Catalog<ArticleEntry>> | undefined;

/** All articles of the content, read once per build. */
export function getCatalog(): Promise<Catalog<ArticleEntry>> {
  catalog ??= getCollection('articles').then((entries) => buildCatalog(entries.map(toVersion)));
  return catalog;
}

function toVersion(entry: ArticleEntry) {
  const slash = entry.id.indexOf('/');
  return { locale: entry.id.slice(0, slash), slug: entry.id.slice(slash + 1), data: entry.data, entry };
}
