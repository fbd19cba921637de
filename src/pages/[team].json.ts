import type { APIRoute } from 'astro';
import { siteContent } from '../content-files/site-content.ts';
import { teamFiles } from '../page-data/wizard/profile-page.ts';

export const getStaticPaths = () => teamFiles(siteContent());

/** The profile that the site comes with, where it does. */
export const GET: APIRoute = ({ locals: { content } }) =>
  new Response(content.team, { headers: { 'Content-Type': 'application/json' } });
