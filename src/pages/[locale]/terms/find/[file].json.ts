import type { APIRoute } from 'astro';
import { siteContent } from '../../../../content-files/site-content.ts';
import { localeSegment } from '../../../../i18n/paths.ts';
import { termFiles } from '../../../../page-data/terms/term-finder.ts';
import type { LabelData } from '../../../../terms/label-data.ts';

export const getStaticPaths = () => {
  const content = siteContent();
  return content.locales.flatMap((locale) =>
    [...termFiles(content, locale)].map(([path, rows]) => ({
      params: { locale: localeSegment(locale), file: /(\d+)\.json$/.exec(path)?.[1] },
      props: { rows },
    })),
  );
};

/** What a search asks for a term that was typed. */
export const GET: APIRoute<{ rows: LabelData }> = ({ props: { rows } }) => Response.json(rows);
