import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';
import { samplePages } from '../support/page-kinds.ts';

const visit = useBrowser();
const samples = samplePages(builtPages());
/** In the languages with the longest words, and with those that break anywhere. */
const extremes = samples.filter(({ locale }) => ['ru', 'zh-cn', ''].includes(locale));

/** How far the page scrolls sideways, in CSS pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Sum of the layout shifts since the page began, without those that follow an input (web.dev/articles/cls). */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Entries come after the frame that they describe.
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );

// 320 px is also what a window of 1280 px shows at 400 % (WCAG 1.4.10).
describe.each([
  { width: 320, all: samples },
  { width: 1280, all: extremes },
])('$width px wide', ({ width, all }) => {
  test('no page scrolls sideways, shifts, or complains', async () => {
    const { page, complaints } = await visit('/', { viewport: { width, height: 640 } });
    const found: string[] = [];
    for (const { url } of all) {
      let shift = Number.POSITIVE_INFINITY;
      // A page's own shift comes at every load; one from HTML that reached a busy browser in pieces does not.
      for (let load = 0; load < 8 && shift > 0; load++) {
        await page.goto(url);
        shift = Math.min(shift, await layoutShift(page));
      }
      const over = await sideways(page);
      if (over > 0) found.push(`${url} scrolls ${over} px sideways`);
      if (shift > 0) found.push(`${url} shifts its layout by ${shift}`);
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('at the root nothing is drawn before the reader’s own language stands first, however late its script', async () => {
  const { page } = await visit('/404.html', { locale: 'es-ES', viewport: { width: 320, height: 640 } });
  await page.route(/\.js$/, (route) => wait(500).then(() => route.continue()));
  await page.goto('/');
  expect(await page.locator('.language-choice > li').first().getAttribute('lang')).toBe('es');
  expect(await layoutShift(page)).toBe(0);
});

/** The spacing that a reader may choose (WCAG 1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

test('text at 200 % loses nothing, nor does text with more space', async () => {
  const { page } = await visit('/', { viewport: { width: 640, height: 640 }, bypassCSP: true });
  const found: string[] = [];
  for (const { url } of extremes) {
    await page.goto(url);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const over = await sideways(page);
    if (over > 0) found.push(`${url} scrolls ${over} px sideways`);
    const cut = await page.evaluate(spaceOut, SPACED);
    const spaced = await sideways(page);
    if (spaced > 0) found.push(`${url} with more space scrolls ${spaced} px sideways`);
    found.push(...cut.map((text) => `${url} with more space cuts "${text}"`));
  }
  expect(found).toEqual([]);
});

/** Runs in the page. @returns texts that are cut by their own box */
function spaceOut(style: string): string[] {
  document.documentElement.style.fontSize = '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const isHidden = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip');
      if (!isHidden || clipPath !== 'none' || element.textContent?.trim() === '') return false;
      return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => element.textContent?.trim().slice(0, 40) ?? '');
}

test('a chosen theme holds on the next page and over a reload, and is drawn at once', async () => {
  const { page } = await visit('/es/', { colorScheme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Apariencia' }).click();
  await page.getByRole('radio', { name: 'Oscura' }).check();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto('/ru/articles/', { waitUntil: 'commit' });
  await page.locator('body').waitFor();
  expect(await ground()).toBe(dark);
  await page.getByRole('button', { name: 'Оформление' }).click();
  await page.getByRole('radio', { name: 'Как в системе' }).check();
  await page.reload();
  expect(await ground()).toBe(light);
});
