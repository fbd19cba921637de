import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

test('the root page goes to a language only where the reader asked to be remembered', async () => {
  const { page, complaints } = await visit('/', { locale: 'es-ES' });
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL('**/ru/');
  await page.goto('/');
  expect(await page.locator('.language-choice').isVisible()).toBe(true);

  await page.getByLabel('Recordar mi elección').check();
  await page.getByRole('link', { name: '简体中文' }).click();
  await page.waitForURL('**/zh-cn/');
  await page.goto('/');
  await page.waitForURL('**/zh-cn/');

  await page.getByRole('link', { name: '选择语言' }).click();
  const box = page.getByLabel('Recordar mi elección');
  await box.waitFor();
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await page.goto('/');
  expect(await page.locator('.language-choice').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('a shared link is never redirected', async () => {
  const { page } = await visit('/', { locale: 'es-ES' });
  await page.getByLabel('Recordar mi elección').check();
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL('**/ru/');
  await page.goto('/es/escalate-problems-to-microsoft/?a=1#s112');
  expect(new URL(page.url()).pathname).toBe('/es/escalate-problems-to-microsoft/');
  await page.locator('.languages').getByRole('link', { name: '简体中文' }).click();
  await page.waitForURL('**/zh-cn/escalate-problems-to-microsoft/?a=1#s112');
  expect(await page.locator(':target').textContent()).toContain('服务');
});
