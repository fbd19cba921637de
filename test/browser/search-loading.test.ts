import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { searchFinished } from '../support/search-page.ts';

const visit = useBrowser();

const ESCALATE = 'escalate-problems-to-microsoft';

/** What can become of a file of the search on its way. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.abort(),
  cut: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'of another type': async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: '<!doctype html><title>Sign in</title>',
      contentType: 'text/html',
    });
  },
};

test.each(Object.entries(FAULTS))(
  'where the bundles are %s the page says so, offers the articles, and tries again',
  async (_name, fault) => {
    const { page } = await visit('/es/search/');
    await page.route('**/pagefind/**', fault);
    await page.goto('/es/search/?q=Microsoft');
    await searchFinished(page);
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toMatch(/No se pudo buscar/);
    expect(await page.locator('[data-articles] a').first().isVisible()).toBe(true);
    await page.unroute('**/pagefind/**');
    await alert.getByRole('button').click();
    await page.locator(`[data-article="${ESCALATE}"]`).waitFor();
  },
);

test('a slow language does not hold up the reader’s own', async () => {
  const { page } = await visit('/es/search/');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/en/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/es/search/?q=${encodeURIComponent('escalar')}`);
  await page.locator(`[data-article="${ESCALATE}"][data-matched="es"]`).waitFor();
  release();
  await searchFinished(page);
});

test('the header’s box loads nothing before it is used, and is worked by keys alone', async () => {
  const { page, complaints } = await visit(`/es/${ESCALATE}/`);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  const field = page.locator('[data-search-field]');
  await page.keyboard.press('Control+k');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('facturación');
  await page.locator('[role="option"][data-article]').first().waitFor();
  const first = fetched.find((path) => path.startsWith('/pagefind/'));
  expect(first).toMatch(/^\/pagefind\/(?:[a-z]+\/)?es(?:\/|\.json)/);
  await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe('search-suggestions-0');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/es\/search\/\?q=facturaci/);
  await searchFinished(page);
  expect(complaints).toEqual([]);
});

test('results that come move nothing that a reader sees', async () => {
  const { page } = await visit('/es/search/', { viewport: { width: 412, height: 823 } });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { entryType } of list.getEntries()) document.documentElement.dataset['shifted'] = entryType;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/es/search/?q=error');
  await searchFinished(page);
  expect(await page.locator('html').getAttribute('data-shifted')).toBeNull();
});

test('the slash leads to the search, until it is turned off', async () => {
  const { page } = await visit('/ru/accessibility/');
  const isReached = async () => {
    await page.keyboard.press('/');
    return page.locator('[data-search-field]').evaluate((field) => field === document.activeElement);
  };
  expect(await isReached()).toBe(true);
  await page.locator('[data-slash] input').uncheck();
  await page.reload();
  expect(await isReached()).toBe(false);
  await page.goto(`/ru/${ESCALATE}/`);
  expect(await isReached()).toBe(false);
});

test('the header’s box finds a word by its first letters', async () => {
  const { page } = await visit(`/es/${ESCALATE}/`);
  await page.locator('[data-search-field]').fill('fac');
  await page.locator('[role="option"][data-article][data-matched="es"]').first().waitFor();
});

test('arrow keys walk the results, and recent queries stay in this tab until cleared', async () => {
  const { page } = await visit(`/es/search/?q=${encodeURIComponent('facturación')}`);
  await searchFinished(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-article]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await page.goto('/es/search/');
  await searchFinished(page);
  expect(await page.locator('.search-recent a').allTextContents()).toEqual(['facturación']);
  await page.locator('.search-recent button').click();
  expect(await page.locator('.search-recent').count()).toBe(0);
  expect(await page.evaluate(() => sessionStorage.getItem('recent-searches'))).toBeNull();
});

test('without JavaScript the page lists the articles', async () => {
  const { page } = await visit('/ru/search/?q=a', { javaScriptEnabled: false });
  expect(await page.locator('[data-articles] .article-list a').first().isVisible()).toBe(true);
});
