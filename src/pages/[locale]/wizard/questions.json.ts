import type { APIRoute } from 'astro';
import { islandData, questionViews } from '../../../components/wizard/island-data.ts';
import type { WalkData } from '../../../islands/wizard/embedded.tsx';
import { hasWizard } from '../../../site/flow.ts';
import { type LocaleProps, localePages } from '../../../site/locale-pages.ts';

export const getStaticPaths = () => (hasWizard ? localePages() : []);

/** What a walk in an article needs; fetched on the reader's first answer. */
export const GET: APIRoute<LocaleProps> = ({ props: { locale } }) =>
  Response.json({ data: islandData(locale), questions: questionViews(locale) } satisfies WalkData);
