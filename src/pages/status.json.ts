import type { APIRoute } from 'astro';
import { statusOf } from '../page-data/status.ts';

export const GET: APIRoute = ({ locals: { content } }) => Response.json(statusOf(content));
