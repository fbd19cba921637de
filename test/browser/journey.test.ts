import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localePath, localeSegment } from '../../src/i18n/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { ready } from '../support/request-form.ts';
import { answer, LONGEST, words } from '../support/wizard-walk.ts';

const visit = useBrowser();

const REPORT = 'report-problems-on-behalf-of-a-customer';

/** A query in another language than the reader's, and the line that answers it: in the reader's language where there is one. */
const SEARCHES = [
  { locale: 'es', query: 'Недоступные службы', article: 'escalate-problems-to-microsoft', found: 'es' },
  { locale: 'ru', query: 'facturación', article: REPORT, found: 'es' },
  { locale: 'zh-CN', query: 'gravedad', article: REPORT, found: 'es' },
  { locale: 'en', query: 'facturación', article: REPORT, found: 'es' },
];

test.each(SEARCHES)('$locale: home, wizard, outcome, article, a hit in another language', async (search) => {
  const { locale } = search;
  const ui: typeof import('../../content/en/ui.json') = JSON.parse(
    readFileSync(`content/${locale}/ui.json`, 'utf8'),
  );
  const { page, complaints } = await visit(localePath(locale));

  await page.getByRole('link', { name: ui['home.start'] }).click();
  for (const [question, option] of Object.entries(LONGEST)) await answer(page, locale, question, option);
  await page.getByRole('heading', { level: 1, name: words(locale).outcome('report-technical') }).waitFor();
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject(LONGEST);

  // The form grows when it is seen and its script comes, and takes the articles below it from under the pointer.
  await page.locator('.wizard-request').scrollIntoViewIfNeeded();
  await ready(page);
  const articles = page.locator('.wizard-fold', { hasText: ui['wizard.readMore'] });
  await articles.locator('summary').click();
  await articles.getByRole('link').first().click();
  await page.waitForURL(`**/${localeSegment(locale)}/${REPORT}/**`);
  expect(await page.locator('article').first().getAttribute('lang')).toBe('es');

  await page.getByRole('searchbox').fill(search.query);
  await page.keyboard.press('Enter');
  await page.locator(`[data-article="${search.article}"][data-locale="${search.found}"]`).first().waitFor();
  expect(complaints).toEqual([]);
});
