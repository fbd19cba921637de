import { readdirSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { localeSegment } from '../../src/i18n/paths.ts';
import { builtPages } from '../support/built-pages.ts';

const LOCALES = readdirSync('content').filter((name) => /^[a-z]{2}(-[A-Z]{2})?$/.test(name));

test('each page says the language of its address', () => {
  const wrong = builtPages().flatMap(({ url, html }) => {
    const locale = LOCALES.find((candidate) => url.startsWith(`/${localeSegment(candidate)}/`)) ?? 'en';
    const [root] = elements(html, 'html');
    return root?.properties['lang'] === locale ? [] : [`${url}: ${root?.properties['lang']}`];
  });
  expect(wrong).toEqual([]);
});

test('each article says the language of its text', () => {
  const articles = builtPages().flatMap(({ url, html }) =>
    elements(html, 'article').map(({ properties }) => ({ url, lang: String(properties['lang']) })),
  );
  expect(articles.filter(({ lang }) => !LOCALES.includes(lang))).toEqual([]);
});

test('each entry of the language menu is a link that says its language', () => {
  for (const { html, url } of builtPages().filter((page) => /^\/[a-z-]+\/./.test(page.url))) {
    const entries = elements(html, 'a').filter(({ properties }) => properties['hrefLang'] !== undefined);
    expect(
      entries.map(({ properties }) => properties['hrefLang']),
      url,
    ).toEqual(expect.arrayContaining(LOCALES));
    for (const { properties } of entries) expect(properties['lang'], url).toBe(properties['hrefLang']);
  }
});

function elements(html: string, tagName: string): Element[] {
  const found: Element[] = [];
  visit(fromHtml(html), { type: 'element', tagName }, (element) => {
    found.push(element as Element);
  });
  return found;
}
