import type { APIRoute } from 'astro';
import { siteContent } from '../../../content-files/site-content.ts';
import { wizardPages } from '../../../page-data/wizard/node-pages.ts';
import { questionViews, walkerData } from '../../../page-data/wizard/walk-data.ts';
import type { WalkData } from '../../../wizard/contract/walk-data.ts';

export const getStaticPaths = () => wizardPages(siteContent());

/** What a walk in an article needs; fetched on the reader's first answer. */
export const GET: APIRoute = ({ locals: { content, locale } }) =>
  Response.json({
    data: walkerData(content, locale),
    questions: questionViews(content, locale),
  } satisfies WalkData);
