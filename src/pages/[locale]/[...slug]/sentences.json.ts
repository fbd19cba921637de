import type { APIRoute } from 'astro';
import type { Slug } from '../../../articles/names.ts';
import { siteContent } from '../../../content-files/site-content.ts';
import { revisedArticlePages } from '../../../page-data/locale-pages.ts';
import { sentenceNumbers } from '../../../page-data/second-language.ts';

export const getStaticPaths = () => revisedArticlePages(siteContent());

export const GET: APIRoute<{ slug: Slug }> = ({ props: { slug }, locals: { content, locale } }) => {
  const version = content.articles.get(slug)?.get(locale);
  return Response.json(version && sentenceNumbers(content.articles, version));
};
