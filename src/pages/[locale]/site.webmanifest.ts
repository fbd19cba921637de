import type { APIRoute } from 'astro';
import { siteContent } from '../../content-files/site-content.ts';
import { localePages } from '../../page-data/locale-pages.ts';
import { webManifest } from '../../page-data/web-manifest.ts';

export const getStaticPaths = () => localePages(siteContent());

/** What a system needs to install the site. */
export const GET: APIRoute = ({ locals: { locale, t } }) => Response.json(webManifest(locale, t));
