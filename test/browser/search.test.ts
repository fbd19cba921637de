import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { searchFinished } from '../support/search-page.ts';

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
const READERS = { es: 'es', 'zh-cn': 'zh-CN' };
/** The locales that have a text of their own. */
const HAS: Record<string, string[]> = {
  [ESCALATE]: ['es', 'ru', 'zh-CN', 'en'],
  [SUPPORT]: ['es', 'en'],
  [REPORT]: ['es'],
};

for (const [reader, own] of Object.entries(READERS)) {
  test(`a reader of ${reader} finds every article by a term of any language`, async () => {
    const { page, complaints } = await visit(`/${reader}/search/`);
    for (const { article, locale, term } of TERMS) {
      await page.goto(`/${reader}/search/?q=${encodeURIComponent(term)}`);
      await searchFinished(page);
      const line = page.locator(`[data-article="${article}"]`);
      expect(await line.count(), `${term} for ${reader}`).toBe(1);
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
  await searchFinished(page);
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
  await searchFinished(page);
  expect(await page.locator('[data-article^="wizard/"]').count()).toBeGreaterThan(0);
});

test('a query that its language hardly answers is widened, says so, and can be put as typed', async () => {
  // The support article does not exist in Russian, and shares no word with the query.
  const { page } = await visit(`/ru/search/?q=${encodeURIComponent('неполадки')}`);
  await searchFinished(page);
  const note = page.locator('[data-widened="ru"]');
  expect(await note.locator('dd').count()).toBeGreaterThan(0);
  expect(await page.locator(`[data-group="en widened"] [data-article="${SUPPORT}"]`).count()).toBe(1);
  await note.locator('summary').click();
  await note.getByRole('button').click();
  await page.waitForURL(/as=typed/);
  await searchFinished(page);
  expect(await page.locator('[data-widened]').count()).toBe(0);
});

test('what no article holds finds nothing, not what begins with the same letter', async () => {
  for (const query of ['xyzzyq', 'щщщщ', '龘龘龘']) {
    const { page } = await visit(`/es/search/?q=${encodeURIComponent(query)}`);
    await searchFinished(page);
    expect(await page.locator('[data-article]').count(), query).toBe(0);
  }
});

test('a question in plain words finds the page that holds most of them', async () => {
  const { page } = await visit(
    `/es/search/?q=${encodeURIComponent('cómo proporciono soporte técnico a los clientes de la nube')}&as=typed`,
  );
  await searchFinished(page);
  expect(await page.locator(`[data-article="${SUPPORT}"][data-matched="es"]`).count()).toBe(1);
});

test('Chinese text stands in the results as it was written', async () => {
  const { page } = await visit(`/zh-cn/search/?q=${encodeURIComponent('网络中断')}`);
  await searchFinished(page);
  const line = page.locator(`[data-article="${ESCALATE}"]`);
  // Pagefind ends a list item with a full stop.
  expect(await line.locator('mark').first().textContent()).toMatch(/^网络中断。?$/);
  const texts = await line.locator('h3, .search-match').allTextContents();
  expect(texts.join('')).not.toMatch(/\^|\p{Script=Han} \p{Script=Han}/u);
});

test('filters narrow the results and stay in the address', async () => {
  const { page } = await visit('/es/search/?q=Microsoft&in=es&stage=escalate');
  await searchFinished(page);
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
    await searchFinished(page);
    expect(await page.locator('[data-results] script, [data-results] img').count(), query).toBe(0);
  }
  expect(complaints).toEqual([]);
});

test('what a customer says leads to a step as one card, further ones folded, and to articles below it', async () => {
  const { page, complaints } = await visit(`/ru/search/?q=${encodeURIComponent('неверный счёт')}`);
  await searchFinished(page);
  const lines = page.locator('[data-results] [data-article]');
  expect(await lines.first().getAttribute('data-article')).toBe('wizard/report-commercial');
  expect(await page.locator('.search-steps > ol > [data-article]').count()).toBe(1);
  const paths = await lines.evaluateAll((all) => all.map((each) => each.getAttribute('data-article')));
  expect(new Set(paths).size).toBe(paths.length);
  expect(complaints).toEqual([]);
});

test('a word that an article holds finds its sentence before the wizard', async () => {
  const { page } = await visit('/en/search/?q=tenant');
  await searchFinished(page);
  const first = page.locator('[data-results] [data-article]').first();
  expect(await first.getAttribute('data-article')).toBe(ESCALATE);
  expect(await first.locator('.search-match').first().textContent()).toMatch(/tenant/);
});

for (const [reader, wrong, right] of [
  ['es', 'gravdad', 'gravedad'],
  ['ru', 'gjllth;rf', 'поддержка'],
  ['ru', 'поддрежка', 'поддержка'],
  ['zh-cn', '訂閱', '订阅'],
  ['zh-cn', 'zuhu', '租户'],
  ['en', 'tennant', 'tenant'],
] as const) {
  test(`${wrong} is searched as ${right}, which can be undone`, async () => {
    const { page } = await visit(`/${reader}/search/?q=${encodeURIComponent(wrong)}`);
    await searchFinished(page);
    expect(await page.locator('[data-corrected]').getAttribute('data-corrected')).toBe(right);
    expect(await page.locator('[data-article]').count()).toBeGreaterThan(0);
    await page.locator('[data-corrected] button').click();
    await page.waitForURL(/as=typed/);
    await searchFinished(page);
    expect(await page.locator('[data-corrected]').count()).toBe(0);
  });
}

test('a query gets the same answers after others as alone', async () => {
  const listOf = (page: Page) =>
    page
      .locator('[data-results] [data-article]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-article')));
  const ask = async (page: Page, query: string) => {
    await page.locator('main [name="q"]').fill(query);
    await page.locator('main [name="q"]').press('Enter');
    await page.waitForURL(new RegExp(`q=${encodeURIComponent(query)}`));
    await searchFinished(page);
  };
  const { page: fresh } = await visit('/es/search/?q=soporte');
  await searchFinished(fresh);
  const alone = await listOf(fresh);
  const { page } = await visit('/es/search/?q=factura');
  await searchFinished(page);
  for (const query of ['problema', 'cliente', 'sopa', 'solicitud', 'soporte']) await ask(page, query);
  expect(await listOf(page)).toEqual(alone);
});

test('where nothing is found it says what to try, and offers the first question and the articles', async () => {
  const { page } = await visit('/es/search/?q=xyzzyq');
  await searchFinished(page);
  expect(await page.locator('[data-try]').isVisible()).toBe(true);
  expect(await page.locator('[data-try] a').getAttribute('href')).toBe('/es/wizard/kind/');
  expect(await page.locator('[data-articles]').isVisible()).toBe(true);
});
