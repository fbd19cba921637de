import type { Locale } from '../../../i18n/locales.ts';
import { parseHtml } from '../../../lib/trusted.ts';

/** What the reader gets under a path. */
export interface Twin {
  /** Language of the text, which is not the page's where the article is missing there. */
  locale: Locale;
  title: string;
  /** Text of the segment or heading with this id. */
  sentence: (id: string) => string | undefined;
}

/**
 * Reads a page of this site: it holds every sentence under the same id as its other languages, so nothing has to
 * be stored twice, and the page that the reader is about to open is in the cache.
 *
 * @param url the page's address
 * @throws where the page cannot be had
 */
export async function readTwin(url: string): Promise<Twin> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  // Parsed or not, the content security policy refuses each style sheet of another page, and says so.
  const html = (await response.text()).replace(/<style\b.*?<\/style>/gs, '');
  const page = parseHtml(html);
  const body = page.querySelector('article[lang]') ?? page.querySelector('main') ?? page.body;
  return {
    locale: body.getAttribute('lang') || page.documentElement.lang,
    title: (body.querySelector('h1') ?? page.querySelector('h1'))?.textContent?.trim() ?? '',
    sentence: (id) => body.querySelector(`#${CSS.escape(id)}`)?.textContent?.trim(),
  };
}
