import type { APIRoute } from 'astro';
import type { Slug } from '../../../articles/names.ts';
import { siteContent } from '../../../content-files/site-content.ts';
import { labelledPages } from '../../../page-data/terms/label-files.ts';
import { articleLabels } from '../../../page-data/terms/page-labels.ts';

export const getStaticPaths = () => labelledPages(siteContent());

export const GET: APIRoute<{ slug: Slug }> = ({ props: { slug }, locals: { content, locale } }) =>
  Response.json(articleLabels(content, locale, slug));
