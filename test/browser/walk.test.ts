import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

test('the root page offers the browser’s language first and leads there', async () => {
  const { page, complaints } = await visit('/', { locale: 'ru-RU' });
  const first = page.locator('.language-choice > li').first();
  expect(await first.getAttribute('lang')).toBe('ru');
  await first.getByRole('link').click();
  await page.waitForURL('**/ru/');
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  expect(complaints).toEqual([]);
});

test('changing the language keeps path, query and hash', async () => {
  const { page } = await visit('/es/articles/?a=1#main');
  await page.getByRole('link', { name: '简体中文' }).click();
  await page.waitForURL('**/zh-cn/articles/?a=1#main');
});
