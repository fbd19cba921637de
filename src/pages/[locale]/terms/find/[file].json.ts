import type { APIRoute } from 'astro';
import { siteContent } from '../../../../content-files/site-content.ts';
import { localeSegment } from '../../../../i18n/paths.ts';
import { termFileNumbers, termRows } from '../../../../page-data/terms/term-finder.ts';

export const getStaticPaths = () => {
  const content = siteContent();
  return content.locales.flatMap((locale) =>
    termFileNumbers(content).map((number) => ({
      params: { locale: localeSegment(locale), file: String(number) },
    })),
  );
};

/** What a search asks for a term that was typed. */
export const GET: APIRoute = ({ params: { file }, locals: { content, locale } }) =>
  Response.json(termRows(content, locale, Number(file)));
