import type { APIRoute } from 'astro';
import { siteContent } from '../../../../content-files/site-content.ts';
import { requestPages } from '../../../../page-data/wizard/node-pages.ts';
import { lateRequest } from '../../../../page-data/wizard/request-data.ts';

export const getStaticPaths = () => requestPages(siteContent());

/** What the form of a request does without until it is there. */
export const GET: APIRoute = ({ locals: { content, locale }, params }) =>
  Response.json(lateRequest(content, locale, params['outcome'] ?? ''));
