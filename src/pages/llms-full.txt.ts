import type { APIRoute } from 'astro';
import { llmsFullText } from '../page-data/llms.ts';

export const GET: APIRoute = ({ locals: { content }, site }) => new Response(llmsFullText(content, site));
