import type { APIRoute } from 'astro';
import { siteContent } from '../../../content-files/site-content.ts';
import { localePages } from '../../../page-data/locale-pages.ts';
import { noticeWords } from '../../../page-data/offline-words.ts';

export const getStaticPaths = () => localePages(siteContent());

/** What any page says of what is kept; fetched by those who keep something. */
export const GET: APIRoute = ({ locals: { content, locale } }) => Response.json(noticeWords(content, locale));
