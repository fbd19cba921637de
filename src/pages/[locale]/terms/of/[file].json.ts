import type { APIRoute } from 'astro';
import { siteContent } from '../../../../content-files/site-content.ts';
import { localeSegment } from '../../../../i18n/paths.ts';
import { sharedLabelNumbers, sharedLabels } from '../../../../page-data/terms/label-files.ts';

export const getStaticPaths = () => {
  const content = siteContent();
  return content.locales.flatMap((locale) =>
    sharedLabelNumbers(content, locale).map((number) => ({
      params: { locale: localeSegment(locale), file: String(number) },
    })),
  );
};

/** The labels of several articles, in a docset of very many. */
export const GET: APIRoute = ({ params: { file }, locals: { content, locale } }) =>
  Response.json(sharedLabels(content, locale, Number(file)));
