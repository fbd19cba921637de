import type { APIRoute } from 'astro';
import { getCatalog } from '../content-files/catalog.ts';
import { LOCALES } from '../content-files/strings.ts';
import { statusOf } from '../page-data/status.ts';

export const GET: APIRoute = async () => Response.json(statusOf(await getCatalog(), LOCALES));
