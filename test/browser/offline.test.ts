import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localePath, localeSegment } from '../../src/i18n/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { countBytes, pressKeep, untilState } from '../support/offline-site.ts';
import { ready, unfoldFields } from '../support/request-form.ts';
import { clipboard } from '../support/request-page.ts';
import { searchFinished } from '../support/search-page.ts';
import { answer, LOCALES, LONGEST, reach, words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };
const ARTICLE = 'escalate-problems-to-microsoft';
/** A query in another language than the reader's, and the language in which its answer is shown. */
const SEARCHES: Record<string, { query: string; found: string }> = {
  es: { query: 'Недоступные службы', found: 'es' },
  ru: { query: 'facturación', found: 'es' },
  'zh-CN': { query: 'gravedad', found: 'es' },
  en: { query: 'facturación', found: 'es' },
};
const uiOf = (locale: string): typeof import('../../content/en/ui.json') =>
  JSON.parse(readFileSync(`content/${locale}/ui.json`, 'utf8'));

describe.each(LOCALES)('in airplane mode, after one press: %s', (locale) => {
  test('home, wizard, request, draft, copy; an article beside its original; a search across languages', async () => {
    const ui = uiOf(locale);
    const say = words(locale);
    const { page } = await visit(localePath(locale, 'offline'), permissions);
    await untilState(page, 'none');
    await pressKeep(page);
    await untilState(page, 'kept');
    await page.context().setOffline(true);

    await page.goto(localePath(locale));
    await page.locator('.offline-notice').waitFor();
    await page.getByRole('link', { name: ui['home.start'] }).click();
    for (const [question, option] of Object.entries(LONGEST)) await answer(page, locale, question, option);
    await reach(page, locale, 'report-technical');
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await unfoldFields(page);
    await page.locator('#field-symptom').fill('No virtual machine starts');
    await page.locator('[data-draft="en"]', { hasText: 'No virtual machine starts' }).waitFor();
    const copy = () =>
      page
        .locator('.wizard-out')
        .first()
        .getByRole('button', { name: say.ui('copy'), exact: true });
    await copy().click();
    // What is missing is said first, and can be copied knowingly.
    const anyway = page.locator('.wizard-out').first().locator('[data-go-on]');
    await anyway.click();
    await expect.poll(() => clipboard(page)).toContain('No virtual machine starts');

    await page.goto(localePath(locale, ARTICLE));
    await page.locator('[data-segments] button[value="columns"]').click();
    await page
      .locator(`article [data-pair] [lang="${locale === 'en' ? 'es' : 'en'}"]`)
      .first()
      .waitFor();

    const { query, found } = SEARCHES[locale] ?? { query: '', found: '' };
    await page.goto(`${localePath(locale, 'search')}?q=${encodeURIComponent(query)}`);
    await searchFinished(page);
    expect(await page.locator(`[data-article][data-locale="${found}"]`).count()).toBeGreaterThan(0);
    // No language was out of reach.
    const failed = page.getByText(ui['search.failed'].split('{{')[0] ?? '').filter({ visible: true });
    expect(await failed.count()).toBe(0);
  });
});

test('a page that is not kept says so, in its language, and offers what is', async () => {
  const { page } = await visit(localePath('es', 'offline'));
  await pressKeep(page, ['es']);
  await untilState(page, 'kept');
  await page.context().setOffline(true);
  const response = await page.goto(localePath('ru', ARTICLE));
  expect(response?.status()).toBe(503);
  const ui = uiOf('es');
  await page.getByRole('heading', { level: 1, name: ui['offline.missing'] }).waitFor();
  // Only Spanish is kept, and there the article is.
  await page.locator(`[data-same] a[href="${localePath('es', ARTICLE)}"]`).click();
  await page.locator('article[lang="es"]').first().waitFor();
});

test('what a reader types is nowhere in what is kept', async () => {
  const { page } = await visit(localePath('en', 'offline'));
  await pressKeep(page);
  await untilState(page, 'kept');
  await page.goto(`${localePath('en', 'search')}?q=contoso-secret`);
  await searchFinished(page);
  const kept = await page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url);
    return addresses;
  });
  expect(kept.length).toBeGreaterThan(500);
  expect(kept.filter((url) => /[?#]|secret/.test(url))).toEqual([]);
});

test('nothing is registered, loaded or kept before the press; after removal nothing is left', async () => {
  const { page } = await visit(localePath('zh-CN', 'offline'));
  const held = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
      state: localStorage.getItem('offline'),
    }));
  await page.locator('[data-offline="keep"]:enabled').waitFor();
  expect(await held()).toEqual({ workers: 0, caches: [], state: null });
  await pressKeep(page);
  await untilState(page, 'kept');
  expect((await held()).workers).toBe(1);
  await page.locator('[data-offline="remove"]').click();
  await untilState(page, 'none');
  expect(await held()).toEqual({ workers: 0, caches: [], state: null });
});

/** Languages that are kept → bytes on the wire at most, headers and the worker included. */
const BYTES: [locales: string[], most: number][] = [
  [['es'], 450_000],
  [['es', 'ru', 'zh-CN', 'en'], 1_500_000],
];

test.each(BYTES)('to keep %j costs no more than %d bytes', async (locales, most) => {
  const { page } = await visit(localePath('es', 'offline'));
  await page.locator('[data-offline="keep"]:enabled').waitFor();
  const bytes = await countBytes(page.context(), page);
  await pressKeep(page, locales);
  await untilState(page, 'kept');
  expect(bytes()).toBeGreaterThan(most / 3);
  expect(bytes()).toBeLessThanOrEqual(most);
});

test('a manifest, icons and a scope make the site one application in each language', async () => {
  for (const locale of LOCALES) {
    const { page } = await visit(localePath(locale));
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = await (await page.request.get(href ?? '')).json();
    expect(manifest).toMatchObject({ lang: locale, start_url: localePath(locale), scope: '/' });
    expect(href).toBe(`/${localeSegment(locale)}/site.webmanifest`);
    for (const { src } of manifest.icons) expect((await page.request.get(src)).ok(), src).toBe(true);
  }
});
