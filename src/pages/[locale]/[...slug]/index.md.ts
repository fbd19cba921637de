import type { APIRoute } from 'astro';
import type { Slug } from '../../../articles/names.ts';
import { plainMarkdown } from '../../../articles/text/plain-markdown.ts';
import { siteContent } from '../../../content-files/site-content.ts';
import { ownArticlePages } from '../../../page-data/locale-pages.ts';

export const getStaticPaths = () => ownArticlePages(siteContent());

/** An article's Markdown twin: beside its page, so that relative links lead to the same places. */
export const GET: APIRoute<{ slug: Slug }> = ({ props: { slug }, locals: { content, locale } }) =>
  new Response(`${plainMarkdown(content.articles.get(slug)?.get(locale)?.entry.body ?? '')}\n`);
