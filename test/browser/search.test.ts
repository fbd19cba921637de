import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

const ESCALATE = 'escalate-problems-to-microsoft';
const SUPPORT = 'provide-technical-support';
const REPORT = 'report-problems-on-behalf-of-a-customer';

/** Terms that stand in an article or in its original, and in which language. */
const TERMS: { article: string; locale: string; term: string }[] = [
  { article: ESCALATE, locale: 'es', term: 'interrupciones de red' },
  { article: ESCALATE, locale: 'ru', term: 'проблемы в сети' },
  { article: ESCALATE, locale: 'zh-CN', term: '网络中断' },
  { article: ESCALATE, locale: 'en', term: 'network disruptions' },
  { article: SUPPORT, locale: 'es', term: 'Proporcionar soporte técnico' },
  { article: SUPPORT, locale: 'en', term: 'Provide technical support' },
  { article: REPORT, locale: 'es', term: 'conflictos de facturación' },
];
const READERS = ['es', 'ru', 'zh-cn', 'en'];
const NAMES: Record<string, string> = { es: 'es', ru: 'ru', 'zh-cn': 'zh-CN', en: 'en' };
/** The locales that have a text of their own. */
const HAS: Record<string, string[]> = {
  [ESCALATE]: ['es', 'ru', 'zh-CN', 'en'],
  [SUPPORT]: ['es', 'en'],
  [REPORT]: ['es'],
};

async function finished(page: Page): Promise<void> {
  await page.locator('[data-state="done"]').waitFor();
}

for (const reader of READERS) {
  test(`a reader of ${reader} finds every article by a term of any language`, async () => {
    const { page, complaints } = await visit(`/${reader}/search/`);
    for (const { article, locale, term } of TERMS) {
      await page.goto(`/${reader}/search/?q=${encodeURIComponent(term)}`);
      await finished(page);
      const line = page.locator(`[data-article="${article}"]`);
      expect(await line.count(), `${term} for ${reader}`).toBe(1);
      const own = NAMES[reader] ?? '';
      const shown = HAS[article]?.includes(own) ? own : HAS[article]?.includes('en') ? 'en' : 'es';
      expect(await line.getAttribute('data-locale'), `${term} for ${reader}`).toBe(shown);
      expect(await line.getAttribute('data-matched'), `${term} for ${reader}`).toBe(locale);
      expect(await line.locator('h3 a').getAttribute('href')).toMatch(new RegExp(`^/${reader}/${article}/`));
    }
    expect(complaints).toEqual([]);
  });
}

test('a match in another language shows the sentence, its twin, and leads to both', async () => {
  const { page } = await visit(`/es/search/?q=${encodeURIComponent('документально оформленных')}`);
  await finished(page);
  const match = page.locator(`[data-article="${ESCALATE}"] .search-match`).first();
  expect(await match.locator('p').first().getAttribute('lang')).toBe('ru');
  expect(await match.locator('mark').allTextContents()).toContain('документально оформленных');
  expect(await match.locator('.search-twin').getAttribute('lang')).toBe('es');
  expect(await match.locator('.search-twin').textContent()).toContain('documentados');
  await match.locator('a').click();
  await page.waitForURL(/\/es\/escalate-problems-to-microsoft\/#s109$/);
  expect(await page.locator('#s109').count()).toBe(1);
});

test('a question of the wizard is found', async () => {
  const { page } = await visit(`/es/search/?q=${encodeURIComponent('estado del servicio')}`);
  await finished(page);
  expect(await page.locator('[data-article^="wizard/"]').count()).toBeGreaterThan(0);
});

test('a query that its language hardly answers is widened, says so, and can be put as typed', async () => {
  // The report article exists in Spanish only, and shares no word with the query.
  const { page } = await visit(`/ru/search/?q=${encodeURIComponent('региональные проблемы')}`);
  await finished(page);
  const note = page.locator('[data-widened="ru"]');
  expect(await note.locator('dd').count()).toBeGreaterThan(0);
  expect(await page.locator(`[data-group="es widened"] [data-article="${REPORT}"]`).count()).toBe(1);
  await note.locator('summary').click();
  await note.getByRole('button').click();
  await page.waitForURL(/as=typed/);
  await finished(page);
  expect(await page.locator('[data-widened]').count()).toBe(0);
});

test('what no article holds finds nothing, not what begins with the same letter', async () => {
  for (const query of ['xyzzyq', 'щщщщ', '龘龘龘']) {
    const { page } = await visit(`/es/search/?q=${encodeURIComponent(query)}`);
    await finished(page);
    expect(await page.locator('[data-article]').count(), query).toBe(0);
  }
});

test('a question in plain words finds the page that holds most of them', async () => {
  const { page } = await visit(
    `/es/search/?q=${encodeURIComponent('cómo reviso el estado del servicio de mis clientes')}&as=typed`,
  );
  await finished(page);
  expect(await page.locator(`[data-article="${SUPPORT}"][data-matched="es"]`).count()).toBe(1);
});

test('Chinese text stands in the results as it was written', async () => {
  const { page } = await visit(`/zh-cn/search/?q=${encodeURIComponent('网络中断')}`);
  await finished(page);
  const line = page.locator(`[data-article="${ESCALATE}"]`);
  // Pagefind ends a list item with a full stop.
  expect(await line.locator('mark').first().textContent()).toMatch(/^网络中断\.?$/);
  const texts = await line.locator('h3, .search-match').allTextContents();
  expect(texts.join('')).not.toMatch(/\^|\p{Script=Han} \p{Script=Han}/u);
});

test('filters narrow the results and stay in the address', async () => {
  const { page } = await visit('/es/search/?q=Microsoft&in=es&stage=escalate');
  await finished(page);
  expect(await page.locator(`[data-article="${ESCALATE}"]`).count()).toBe(1);
  expect(await page.locator(`[data-article="${REPORT}"]`).count()).toBe(0);
  expect(await page.locator('select[name="stage"]').inputValue()).toBe('escalate');
  expect(
    new Set(
      await page
        .locator('[data-matched]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-matched'))),
    ),
  ).toEqual(new Set(['es']));
});

test('no query breaks or injects anything', async () => {
  const { page, complaints } = await visit('/es/search/');
  const queries = [
    '',
    ' ',
    'a'.repeat(10_000),
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '😀',
    'problema 问题 проблема',
    'مشكلة في الخدمة',
    '"',
    '*',
    '%',
    '\\',
    '" "',
  ];
  for (const query of queries) {
    await page.goto(`/es/search/?q=${encodeURIComponent(query)}`);
    await finished(page);
    expect(await page.locator('[data-results] script, [data-results] img').count(), query).toBe(0);
  }
  expect(complaints).toEqual([]);
});

test('where the bundles cannot be loaded the page says so, offers the articles, and tries again', async () => {
  const { page } = await visit('/es/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/es/search/?q=Microsoft');
  await finished(page);
  const alert = page.getByRole('alert');
  expect(await alert.textContent()).toMatch(/No se pudo buscar/);
  expect(await page.locator('[data-articles] a').first().isVisible()).toBe(true);
  await page.unroute('**/pagefind/**');
  await alert.getByRole('button').click();
  await page.locator(`[data-article="${ESCALATE}"]`).waitFor();
});

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
  await finished(page);
});

test('the header’s box loads nothing before it is used, and is worked by keys alone', async () => {
  const { page, complaints } = await visit(`/es/${ESCALATE}/`);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.keyboard.press('Control+k');
  const field = page.locator('[data-search-field]');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('facturación');
  await page.locator('[role="option"][data-article]').first().waitFor();
  const first = fetched.find((path) => path.startsWith('/pagefind/'));
  expect(first).toMatch(/^\/pagefind\/es\//);
  await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe('search-suggestions-0');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/es\/search\/\?q=facturaci/);
  await finished(page);
  expect(complaints).toEqual([]);
});

test('the header’s box finds a word by its first letters', async () => {
  const { page } = await visit(`/es/${ESCALATE}/`);
  await page.locator('[data-search-field]').fill('fac');
  await page.locator('[role="option"][data-article][data-matched="es"]').first().waitFor();
});

test('arrow keys walk the results, and recent queries stay in this browser until cleared', async () => {
  const { page } = await visit(`/es/search/?q=${encodeURIComponent('facturación')}`);
  await finished(page);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-article]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await page.goto('/es/search/');
  await finished(page);
  expect(await page.locator('.search-recent a').allTextContents()).toEqual(['facturación']);
  await page.locator('.search-recent button').click();
  expect(await page.locator('.search-recent').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});

test('without JavaScript the page lists the articles', async () => {
  const { page } = await visit('/ru/search/?q=a', { javaScriptEnabled: false });
  expect(await page.locator('[data-articles] .article-list a').first().isVisible()).toBe(true);
});
