import { brotliCompressSync } from 'node:zlib';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import { wordsOf } from '../../src/search/lexicon/terms.ts';
import type { SearchBrowser } from './browser.ts';
import type { Corpus } from './corpus.ts';

/** What a cold search costs until its first result is on the page, the page itself and its icon left out. */
export async function measureFirstResult(search: SearchBrowser, corpus: Corpus): Promise<void> {
  const rows: Record<string, object> = {};
  for (const locale of corpus.locales) {
    const title = corpus.articles.find((article) => article.locale === locale)?.data.title ?? '';
    const words = wordsOf(title, locale).map(({ word }) => word);
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
    for (const query of [longest, title])
      rows[`${locale} ${query}`] = await firstResult(search, locale, query);
  }
  console.log('\nFirst result from an empty cache, bytes with brotli');
  console.table(rows);
}

async function firstResult(search: SearchBrowser, locale: Locale, query: string) {
  const context = await search.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('[data-article]') === null) return;
      observer.disconnect();
      performance.mark('first-result');
    }).observe(document, { childList: true, subtree: true });
  });
  const address = `${search.origin}/${localeSegment(locale)}/search/?q=${encodeURIComponent(query)}`;
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-result').length > 0);
  const urls = await page.evaluate(() => {
    const end = performance.getEntriesByName('first-result')[0]?.startTime ?? 0;
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < end);
    return before.map(({ name }) => name).filter((name) => !name.includes('favicon'));
  });
  const sizes = await Promise.all(
    urls.map(async (url) => {
      const body = await (await page.request.get(url)).body();
      // The files of an index are compressed already.
      return { url, bytes: Math.min(body.length, brotliCompressSync(body).length) };
    }),
  );
  await context.close();
  const sum = (some: typeof sizes) => some.reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: sizes.length,
    bytes: sum(sizes),
    'of which Pagefind': sum(sizes.filter(({ url }) => url.includes('/pagefind/'))),
  };
}
