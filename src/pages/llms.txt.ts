import type { APIRoute } from 'astro';
import { llmsText } from '../page-data/llms.ts';

export const GET: APIRoute = ({ locals: { content }, site }) => new Response(llmsText(content, site));
