import type { APIRoute } from 'astro';
import type { Version } from '../../../articles/catalog.ts';
import { plainMarkdown } from '../../../articles/text/plain-markdown.ts';
import { type ArticleEntry, getCatalog } from '../../../content-files/catalog.ts';
import { localeSegment } from '../../../i18n/paths.ts';

// An article's Markdown twin: beside its page, so that relative links lead to the same places.
export async function getStaticPaths() {
  const catalog = await getCatalog();
  return [...catalog.values()].flatMap((versions) =>
    [...versions.values()].map((version) => ({
      params: { locale: localeSegment(version.locale), slug: version.slug },
      props: { version },
    })),
  );
}

export const GET: APIRoute<{ version: Version<ArticleEntry> }> = ({ props }) =>
  new Response(`${plainMarkdown(props.version.entry.body ?? '')}\n`);
