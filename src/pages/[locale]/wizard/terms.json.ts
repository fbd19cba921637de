import type { APIRoute } from 'astro';
import { siteContent } from '../../../content-files/site-content.ts';
import { wizardLabels } from '../../../page-data/terms/page-labels.ts';
import { wizardPages } from '../../../page-data/wizard/node-pages.ts';

export const getStaticPaths = () => wizardPages(siteContent());

export const GET: APIRoute = ({ locals: { content, locale } }) =>
  Response.json(wizardLabels(content, locale));
