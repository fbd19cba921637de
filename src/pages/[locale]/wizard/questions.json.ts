import type { APIRoute } from 'astro';
import { hasWizard } from '../../../content-files/flow.ts';
import type { WalkData } from '../../../islands/wizard/walk/embedded.tsx';
import { type LocaleProps, localePages } from '../../../page-data/locale-pages.ts';
import { islandData, questionViews } from '../../../page-data/wizard/walk-data.ts';

export const getStaticPaths = () => (hasWizard ? localePages() : []);

/** What a walk in an article needs; fetched on the reader's first answer. */
export const GET: APIRoute<LocaleProps> = ({ props: { locale } }) =>
  Response.json({ data: islandData(locale), questions: questionViews(locale) } satisfies WalkData);
