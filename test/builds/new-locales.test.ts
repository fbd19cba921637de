import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { addBracketedLocale, hardCodedTexts, PSEUDO } from '../support/bracketed-locale.ts';
import { launchBrowser, serve } from '../support/built-site.ts';
import { addLocale } from '../support/pseudo-locale.ts';
import { buildSeparately, copyOfContent, siteFolder } from '../support/separate-build.ts';

const ARTICLE = 'escalate-problems-to-microsoft';
const PAGES = [
  '',
  `${ARTICLE}/`,
  `${ARTICLE}~en/`,
  'wizard/health/?kind=problem&service=azure&v=2',
  'wizard/report-technical/#request',
  'search/?q=problema',
];

const content = copyOfContent(afterAll);
const folder = siteFolder(content, afterAll);
let output = '';
beforeAll(() => {
  addLocale(content, 'ar', 'مرحبا');
  addLocale(content, 'ja', '日本語');
  addBracketedLocale(content);
  mkdirSync(path.join(content, 'ar/articles'));
  cpSync(path.join(content, `es/articles/${ARTICLE}.mdx`), path.join(content, `ar/articles/${ARTICLE}.mdx`));
  const built = buildSeparately(content, folder);
  output = built.output;
  expect(built.status, output).toBe(0);
}, 300_000);

test('every text of the interface comes from the string files', () => {
  const pages = readdirSync(path.join(folder, PSEUDO.toLowerCase()), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(folder, PSEUDO.toLowerCase(), file));
  expect(pages.length).toBeGreaterThan(3);
  const hardCoded = pages.flatMap((file) =>
    hardCodedTexts(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(hardCoded).toEqual([]);
});

test('languages from right to left, and with scripts of their own, need their words alone', async () => {
  expect(output).toContain('Unexpected absence of the note in ar, en-XA, ja.');
  expect(output).toContain('public/social/ja.png  warning  i18n/missing-picture');

  expect(readFileSync(path.join(folder, 'es/index.html'), 'utf8')).toMatch(/<html lang="es"[ >]/);
  expect(readFileSync(path.join(folder, 'ar/index.html'), 'utf8')).toMatch(/<html lang="ar" dir="rtl"[ >]/);

  const { origin, stop } = await serve(folder);
  onTestFinished(stop);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  for (const width of [320, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, baseURL: origin });
    for (const url of PAGES) {
      await page.goto(`/ar/${url}`);
      expect(await sideways(page), `${url} at ${width}`).toBe(0);
    }
  }
  const page = await browser.newPage({ baseURL: origin });
  await page.goto(`/ar/${ARTICLE}~en/`);
  const directions = await page.evaluate(() =>
    ['#s108', '#s108 [lang=en]'].map(
      (part) => getComputedStyle(document.querySelector(part) ?? document.body).direction,
    ),
  );
  expect(directions).toEqual(['rtl', 'ltr']);
  await page.goto('/ja/');
  const type = await page.evaluate(() => {
    const { lineBreak, fontFamily, hyphens } = getComputedStyle(document.body);
    return { lineBreak, hyphens, first: fontFamily.split(',')[0] };
  });
  expect(type).toEqual({ lineBreak: 'strict', hyphens: 'manual', first: '"Hiragino Sans"' });
});

/** How far the page scrolls sideways, in CSS pixels; the start of a page in Arabic is its right. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
