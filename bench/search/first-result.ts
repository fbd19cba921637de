import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import { segmentsOf } from '../../src/search/cut.ts';
import type { IndexedArticle } from '../../src/search/indexed-article.ts';
import { wordsIn } from '../../src/search/lexicon/terms.ts';
import type { SearchBrowser } from './browser.ts';
import { type Corpus, spread } from './corpus.ts';

const ARTICLES = 10;
/** What puts a query into other words: of other languages, by what it means, without its slips. */
const OTHER_WORDS = /\/pagefind\/(?:lexicon|meaning|spelling)\//;

/**
 * What a cold search costs until its first result is on the page, until nothing more comes without a press, and after that
 * first result for other words than the typed ones, the page itself and its icon left out: for the longest word of a
 * title, its two longest words, the whole title, and six words out of the middle of the article.
 */
export async function measureFirstResult(search: SearchBrowser, corpus: Corpus): Promise<void> {
  const rows: Record<string, object> = {};
  for (const locale of corpus.locales) {
    const articles = spread(
      corpus.articles.filter((article) => article.locale === locale),
      ARTICLES,
    );
    const kinds: Record<string, (article: IndexedArticle) => string> = {
      'one word': ({ data }) => longestWords(data.title, locale, 1),
      'two words': ({ data }) => longestWords(data.title, locale, 2),
      title: ({ data }) => data.title,
      'six words': middleWords,
    };
    for (const [kind, queryOf] of Object.entries(kinds)) {
      const queries = articles.map(queryOf).filter((query) => query !== '');
      const results = [];
      for (const query of queries) results.push(await firstResult(search, locale, query));
      const bytes = sorted(results.map((result) => result.bytes));
      const settled = sorted(results.map((result) => result.settled));
      const other = sorted(results.map(({ otherWords }) => otherWords));
      rows[`${locale} ${kind}`] = {
        queries: bytes.length,
        least: bytes[0],
        median: bytes[bytes.length >> 1],
        most: bytes.at(-1),
        settled: settled[settled.length >> 1],
        'most settled': settled.at(-1),
        'other words after it, most': other.at(-1),
        'most requests': Math.max(...results.map(({ requests }) => requests)),
      };
    }
  }
  console.log('\nFirst result from an empty cache, bytes with brotli');
  console.table(rows);
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function longestWords(title: string, locale: Locale, count: number): string {
  const words = [...new Set(wordsIn(title, locale).map(({ word }) => word))];
  return words
    .sort((a, b) => b.length - a.length)
    .slice(0, count)
    .join(' ');
}

function middleWords({ segments, locale }: IndexedArticle): string {
  const text = segments[segments.length >> 1]?.text ?? '';
  const parts = [...segmentsOf(text, locale)];
  const words = parts.flatMap(({ isWordLike }, index) => (isWordLike ? [index] : []));
  const at = words.length >> 2;
  return parts
    .slice(words[at], (words[at + 5] ?? -1) + 1)
    .map(({ segment }) => segment)
    .join('');
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
  await page.waitForSelector('[data-state="done"]', { state: 'attached' });
  const loaded = await page.evaluate(() => {
    const end = performance.getEntriesByName('first-result')[0]?.startTime ?? 0;
    const all = performance.getEntriesByType('resource').filter(({ name }) => !name.includes('favicon'));
    return all.map(({ name, startTime }) => ({ name, isBefore: startTime < end }));
  });
  const names = [...new Set(loaded.map(({ name }) => name))];
  const sizes = new Map(
    await Promise.all(names.map(async (name) => [name, await sizeOf(page, name)] as const)),
  );
  await context.close();
  const first = new Set(loaded.filter(({ isBefore }) => isBefore).map(({ name }) => name));
  const sum = (some: Iterable<string>) => [...some].reduce((all, name) => all + (sizes.get(name) ?? 0), 0);
  const otherWords = sum(names.filter((name) => !first.has(name) && OTHER_WORDS.test(name)));
  return { requests: first.size, bytes: sum(first), settled: sum(names), otherWords };
}

async function sizeOf(page: Page, url: string): Promise<number> {
  const body = await (await page.request.get(url)).body();
  // The files of an index are compressed already.
  return Math.min(body.length, brotliCompressSync(body).length);
}
