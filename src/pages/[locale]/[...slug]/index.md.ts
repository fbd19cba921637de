import type { APIRoute } from 'astro';
import type { Slug } from '../../../articles/names.ts';
import { siteContent } from '../../../content-files/site-content.ts';
import { ownArticlePages } from '../../../page-data/locale-pages.ts';
import { markdownTwin } from '../../../page-data/markdown-twin.ts';

export const getStaticPaths = () => ownArticlePages(siteContent());

export const GET: APIRoute<{ slug: Slug }> = ({ props: { slug }, locals: { content, locale } }) =>
  new Response(markdownTwin(content, locale, slug));
