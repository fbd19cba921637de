import type { APIRoute } from 'astro';
import { siteContent } from '../../../content-files/site-content.ts';
import { wizardPages } from '../../../page-data/wizard/node-pages.ts';
import { portalData } from '../../../page-data/wizard/portal-data.ts';

export const getStaticPaths = () => wizardPages(siteContent());

/** What copying field by field and the file of JSON need; fetched when the reader asks for one. */
export const GET: APIRoute = ({ locals: { content, locale }, site }) =>
  Response.json(portalData(content, locale, site));
