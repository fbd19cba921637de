import type { APIRoute } from 'astro';
import { siteContent } from '../../../../content-files/site-content.ts';
import { localeSegment } from '../../../../i18n/paths.ts';
import { type SharedLabels, sharedLabelFiles } from '../../../../page-data/terms/label-files.ts';

export const getStaticPaths = () => {
  const content = siteContent();
  return content.locales.flatMap((locale) =>
    [...sharedLabelFiles(content, locale)].map(([number, labels]) => ({
      params: { locale: localeSegment(locale), file: String(number) },
      props: { labels },
    })),
  );
};

/** The labels of several articles, in a docset of very many. */
export const GET: APIRoute<{ labels: SharedLabels }> = ({ props: { labels } }) => Response.json(labels);
