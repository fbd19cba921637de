import { expect, test } from 'vitest';
import { readAddress, sitemapIndexXml, sitemapXml } from '../../../src/build/sitemap.ts';

const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const CANONICAL = '<link rel="canonical" href="https://example.org/es/a/">';

test('a page says in its head where it stands and which are its alternates', () => {
  expect(
    readAddress(page(`${CANONICAL}<link rel="alternate" hreflang="ru" href="https://example.org/ru/a/">`)),
  ).toEqual({
    canonical: 'https://example.org/es/a/',
    alternates: [{ hreflang: 'ru', href: 'https://example.org/ru/a/' }],
  });
});

test('a page that is not to be indexed, or without an address, is left out', () => {
  expect(readAddress(page(`${CANONICAL}<meta name="robots" content="noindex">`))).toBeUndefined();
  expect(readAddress(page(''))).toBeUndefined();
});

test('addresses are escaped as XML asks', () => {
  const href = 'https://example.org/?a=1&b="2"<3';
  expect(sitemapXml([{ canonical: href, alternates: [{ hreflang: 'ru', href }] }])).toContain(
    '<loc>https://example.org/?a=1&amp;b=&quot;2&quot;&lt;3</loc><xhtml:link rel="alternate" hreflang="ru" href="https://example.org/?a=1&amp;b=&quot;2&quot;&lt;3"/>',
  );
});

test('a list of sitemaps names each of them', () => {
  expect(sitemapIndexXml(['https://example.org/es/sitemap.xml?a&b'])).toContain(
    '<sitemap><loc>https://example.org/es/sitemap.xml?a&amp;b</loc></sitemap>',
  );
});
