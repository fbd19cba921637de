import type { APIRoute } from 'astro';
import { siteContent } from '../../content-files/site-content.ts';
import { driftFeed } from '../../page-data/drift-report.ts';
import { localePages } from '../../page-data/locale-pages.ts';

export const getStaticPaths = () => localePages(siteContent());

export const GET: APIRoute = ({ locals: { content, locale }, site }) =>
  Response.json(driftFeed(content, locale, site));
