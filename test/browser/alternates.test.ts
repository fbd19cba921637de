import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { type PageAddress, readAddress } from '../../src/build/sitemap.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';

const ORIGIN = 'http://localhost:4321';
let pages: BuiltPage[];
let byUrl: Map<string, PageAddress | undefined>;

beforeAll(() => {
  pages = builtPages().filter(({ html }) => !html.includes('http-equiv="refresh"'));
  byUrl = new Map(pages.map(({ url, html }) => [ORIGIN + url, readAddress(html)]));
});

/** Pages that stand for themselves. */
const canonicalPages = () => [...byUrl].filter(([url, address]) => address?.canonical === url);

test('every alternate exists, stands for itself and names the page back', () => {
  expect(canonicalPages().length).toBeGreaterThan(10);
  for (const [url, address] of canonicalPages()) {
    for (const { hreflang, href } of address?.alternates ?? []) {
      const there = byUrl.get(href);
      expect(there?.canonical, `${url} names ${href}`).toBe(href);
      if (hreflang === 'x-default') continue;
      expect(
        there?.alternates.map((alternate) => alternate.href),
        `${href} does not name ${url} back`,
      ).toEqual(address?.alternates.map((alternate) => alternate.href));
    }
  }
});

test('every page that stands for itself names itself once, and a page for any other language', () => {
  for (const [url, address] of canonicalPages()) {
    const languages = (address?.alternates ?? []).map(({ hreflang }) => hreflang);
    expect(new Set(languages).size, url).toBe(languages.length);
    expect(languages, url).toContain('x-default');
    const own = address?.alternates.filter(({ href, hreflang }) => href === url && hreflang !== 'x-default');
    expect(own?.length, url).toBe(url === `${ORIGIN}/` ? 0 : 1);
  }
});

test('a page that repeats another names it and no alternates', () => {
  const repeating = [...byUrl].filter(([url, address]) => address && address.canonical !== url);
  expect(repeating.map(([url]) => url)).toContain(`${ORIGIN}/ru/provide-technical-support/`);
  expect(repeating.map(([url]) => url)).toContain(`${ORIGIN}/es/provide-technical-support~en/`);
  for (const [url, address] of repeating) {
    expect(byUrl.get(address?.canonical ?? '')?.canonical, url).toBe(address?.canonical);
    expect(address?.alternates, url).toEqual([]);
  }
});

test('the sitemap holds exactly the pages that stand for themselves', () => {
  const addressesIn = (file: string) => {
    const xml = readFileSync(path.join(inject('outDir'), file), 'utf8');
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  };
  const listed = addressesIn('sitemap.xml').flatMap((sitemap) =>
    addressesIn(decodeURI(new URL(sitemap).pathname)),
  );
  expect(listed.sort()).toEqual(
    canonicalPages()
      .map(([url]) => url)
      .sort(),
  );
});

test('structured data names the language and translations that exist', () => {
  const articles = pages.filter(({ html }) => html.includes('application/ld+json'));
  expect(articles.length).toBe(7);
  for (const { url, html } of articles) {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const data = JSON.parse(json);
    expect(data['@type']).toBe('TechArticle');
    expect(data['@id']).toBe(ORIGIN + url);
    expect(data.inLanguage.toLowerCase()).toBe(url.split('/')[1]);
    const linked = [data.translationOfWork, ...(data.workTranslation ?? [])].filter(Boolean);
    for (const { '@id': id } of linked) expect(byUrl.get(id)?.canonical, url).toBe(id);
  }
});
