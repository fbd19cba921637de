import type { APIRoute } from 'astro';
import { siteContent } from '../../../content-files/site-content.ts';
import { labelledPages } from '../../../page-data/terms/label-files.ts';
import type { LabelData } from '../../../terms/label-data.ts';

export const getStaticPaths = () => labelledPages(siteContent());

export const GET: APIRoute<{ labels: LabelData }> = ({ props: { labels } }) => Response.json(labels);
