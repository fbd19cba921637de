import { expect, test } from 'vitest';
import { readContent } from '../../src/content-files/content.ts';
import { readSettings } from '../../src/content-files/settings.ts';
import { wordsOf } from '../../src/content-files/words.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();
const content = readContent(readSettings());

test.each(content.locales)('in %s, the footer leads to the state of the translations', async (locale) => {
  const own = `/${localeSegment(locale)}/status/`;
  const say = (key: string) => wordsOf(content, locale).strings[key] ?? '';
  const { page, complaints } = await visit(`/${localeSegment(locale)}/`, {
    viewport: { width: 320, height: 640 },
  });
  await page
    .locator('footer')
    .getByRole('link', { name: say('footer.status') })
    .focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${own}`);
  await page.getByRole('heading', { level: 1, name: say('status.title') }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  expect(await page.getByRole('rowheader').count()).toBe(content.articles.size);
  expect(await page.locator('td [data-state]').count()).toBe(content.articles.size * content.locales.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(complaints).toEqual([]);
});

test('the page above the languages stays, and its languages lead to their own', async () => {
  const { page } = await visit('/status/');
  await page.locator('.languages a[hreflang="ru"]').evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL('**/ru/status/');
});
