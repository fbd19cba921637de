import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { localePath } from '../../src/i18n/paths.ts';
import { useBrowser } from '../support/browser.ts';
import {
  countBytes,
  NEWER,
  pressKeep,
  serveVersions,
  untilState,
  type VersionedSite,
} from '../support/offline-site.ts';
import { ready, technical } from '../support/request-form.ts';
import { LOCALES } from '../support/wizard-walk.ts';

const open = useBrowser();
const ARTICLE = localePath('es', 'escalate-problems-to-microsoft');
const OFFLINE = localePath('es', 'offline');
const SENTENCE = [
  'existen varias categorías de problemas que tendrás que escalar',
  'hay varias clases de problemas que tendrás que escalar',
] as const;
const ui: typeof import('../../content/en/ui.json') = JSON.parse(readFileSync('content/es/ui.json', 'utf8'));
let site: VersionedSite;

beforeAll(async () => {
  site = await serveVersions(inject('outDir'), LOCALES, SENTENCE);
});
afterEach(() => {
  site.show('first');
  site.fail(/^$/, undefined);
});
afterAll(() => site.stop());

/** Opens a page of the site in two versions. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await open(site.origin + path, { baseURL: site.origin, ...options });
  return page;
}

const keepSpanish = (page: Page) => pressKeep(page, ['es']);

const text = (page: Page) => page.locator('article').textContent();
const said = (page: Page) => page.locator('[data-status]').textContent();
const day = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(NEWER));

test('a newer version is told, loads what changed alone, and changes no page under its reader', async () => {
  const page = await visit(OFFLINE);
  await keepSpanish(page);
  await untilState(page, 'kept');
  site.show('second');
  await page.goto(ARTICLE);
  await page.evaluate(() => localStorage.removeItem('offline-looked'));
  await page.goto(localePath('es'));
  await untilState(page, 'stale');
  await page.locator('.offline-notice', { hasText: ui['offline.stale'].replace('{{date}}', day) }).waitFor();

  // Until it is loaded, the old one is what there is without a network.
  await page.context().setOffline(true);
  await page.goto(ARTICLE);
  expect(await text(page)).toContain(SENTENCE[0]);
  await page.context().setOffline(false);

  await page.goto(OFFLINE);
  const reader = await page.context().newPage();
  await reader.goto(ARTICLE);
  const read = await text(reader);
  const bytes = await countBytes(page.context(), page);
  site.asked();
  await page.locator('[data-offline="update"]').click();
  await untilState(page, 'kept');
  expect(bytes()).toBeGreaterThan(0);
  expect(bytes()).toBeLessThanOrEqual(2 * site.changedBytes);
  // Neither a pack nor a page that is as it was.
  expect(
    site.asked().filter((address) => /[^s]\.pack$/.test(address) || address.includes('/wizard/')),
  ).toEqual([]);
  expect(await text(reader)).toBe(read);

  await page.context().setOffline(true);
  await page.goto(ARTICLE);
  expect(await text(page)).toContain(SENTENCE[1]);
  await page.locator('.offline-notice', { hasText: day }).waitFor();
});

test.each(['missing', 'cut', 'other'] as const)(
  'a pack that is %s is told, and what was loaded is not loaded again',
  async (fault) => {
    const page = await visit(OFFLINE);
    site.fail(/guide-es.*\.pack$/, fault);
    await keepSpanish(page);
    await expect.poll(() => said(page)).toBe(ui['offline.trouble.network']);
    await untilState(page, 'none');
    site.fail(/^$/, undefined);
    site.asked();
    await keepSpanish(page);
    await untilState(page, 'kept');
    expect(site.asked().filter((address) => address.endsWith('.pack'))).toEqual([
      expect.stringContaining('/guide-es.'),
    ]);
  },
);

test('what was begun goes on at the next page', async () => {
  const page = await visit(OFFLINE);
  site.fail(/guide-es.*\.pack$/, 'slow');
  await keepSpanish(page);
  await untilState(page, 'keeping');
  await expect.poll(() => site.asked().some((address) => address.includes('guide-es'))).toBe(true);
  site.fail(/^$/, undefined);
  await page.goto(ARTICLE);
  await untilState(page, 'kept');
  await page.context().setOffline(true);
  await page.goto(localePath('es', 'wizard'));
  await page.locator('.offline-notice').waitFor();
});

test('a full storage is told, and what was kept before still works', async () => {
  const page = await visit(OFFLINE);
  await keepSpanish(page);
  await untilState(page, 'kept');
  site.show('second');
  await page.addInitScript(() => {
    const { put } = Cache.prototype;
    let left = 40;
    Cache.prototype.put = function (this: Cache, ...args: Parameters<Cache['put']>) {
      left -= 1;
      if (left < 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      return put.apply(this, args);
    };
  });
  await page.goto(OFFLINE);
  await page.locator('[data-offline="update"]').click();
  await expect.poll(() => said(page)).toBe(ui['offline.trouble.full']);
  await untilState(page, 'stale');
  await page.context().setOffline(true);
  await page.goto(ARTICLE);
  expect(await text(page)).toContain(SENTENCE[0]);
});

test('a storage that is closed to the site is told, and the page works without', async () => {
  const page = await visit(OFFLINE);
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('closed', 'SecurityError'));
    CacheStorage.prototype.open = refuse;
    CacheStorage.prototype.keys = refuse;
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(OFFLINE);
  await keepSpanish(page);
  await expect.poll(() => said(page)).toBe(ui['offline.trouble.blocked']);
  await untilState(page, 'none');
  await page.goto(ARTICLE);
  await page.locator('[data-segments] button[value="columns"]').click();
  await page.locator('article [data-pair] [lang="en"]').first().waitFor();
});

test('a worker that was stopped, and a clock that is wrong, change nothing', async () => {
  const page = await visit(OFFLINE);
  await page.context().addInitScript(() => {
    Date.now = () => Date.UTC(2001, 0, 1);
  });
  await page.goto(OFFLINE);
  await keepSpanish(page);
  await untilState(page, 'kept');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  site.fail(/./, 'gone');
  await page.goto(localePath('es', 'wizard'));
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.goto(`${localePath('es', 'search')}?q=gravedad`);
  await page.locator('[data-article][data-locale="es"]').first().waitFor();
  expect(await page.locator('.offline-notice').textContent()).not.toContain('2001');
  // Within a request, too: the server is gone, and the worker is stopped between two words.
  await page.goto(technical('es'));
  await page.locator('.wizard-request').scrollIntoViewIfNeeded();
  await ready(page);
  await page.locator('#field-customer').fill('Contoso');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.locator('#field-customer').fill('Contoso SL');
  await expect.poll(() => page.locator('[data-draft="en"]').textContent()).toContain('Contoso SL');
  site.fail(/^$/, undefined);
  site.show('second');
  await page.goto(localePath('es'));
  await untilState(page, 'stale');
});

test('two tabs that update at once do it once, and what is typed in a third stays', async () => {
  const page = await visit(OFFLINE);
  await keepSpanish(page);
  await untilState(page, 'kept');
  site.show('second');
  const [other, third] = [await page.context().newPage(), await page.context().newPage()];
  await third.goto(localePath('es', 'search'));
  await third.locator('main input[name="q"]').fill('lo que escribo');
  await Promise.all([page.goto(OFFLINE), other.goto(OFFLINE)]);
  const update = '[data-offline="update"]';
  await Promise.all([page.locator(update).waitFor(), other.locator(update).waitFor()]);
  await Promise.all([page.locator(update).click(), other.locator(update).click()]);
  for (const tab of [page, other])
    await expect.poll(() => said(tab)).toBeOneOf([ui['offline.kept'], ui['offline.trouble.busy']]);
  expect([await said(page), await said(other)]).toContain(ui['offline.kept']);
  expect(await third.locator('main input[name="q"]').inputValue()).toBe('lo que escribo');
  await page.context().setOffline(true);
  await page.goto(ARTICLE);
  expect(await text(page)).toContain(SENTENCE[1]);
});
