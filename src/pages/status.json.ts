import type { APIRoute } from 'astro';
import { getCatalog } from '../site/catalog.ts';
import { statusOf } from '../site/status.ts';
import { LOCALES } from '../site/strings.ts';

export const GET: APIRoute = async () => Response.json(statusOf(await getCatalog(), LOCALES));
