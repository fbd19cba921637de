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
const READERS = ['es', 'ru', 'zh-cn', 'en'];
const NAMES: Record<string, string> = { es: 'es', ru: 'ru', 'zh-cn': 'zh-CN', en: 'en' };
/** The locales that have a text of their own. */
const HAS: Record<string, string[]> = {
  [ESCALATE]: ['es', 'ru', 'zh-CN', 'en'],
  [SUPPORT]: ['es', 'en'],
  [REPORT]: ['es'],
};

for (const reader of READERS) {
  test(`a reader of ${reader} finds every article by a term of any language`, async () => {
    const { page, complaints } = await visit(`/${reader}/search/`);
    for (const { article, locale, term } of TERMS) {
      await page.goto(`/${reader}/search/?q=${encodeURIComponent(term)}`);
      await searchFinished(page);
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
  // The report article exists in Spanish only, and shares no word with the query.
  const { page } = await visit(`/ru/search/?q=${encodeURIComponent('региональные проблемы')}`);
  await searchFinished(page);
  const note = page.locator('[data-widened="ru"]');
  expect(await note.locator('dd').count()).toBeGreaterThan(0);
  expect(await page.locator(`[data-group="es widened"] [data-article="${REPORT}"]`).count()).toBe(1);
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
  expect(await line.locator('mark').first().textContent()).toMatch(/^网络中断\.?$/);
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
