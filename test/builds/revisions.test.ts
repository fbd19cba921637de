import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser, serve } from '../support/built-site.ts';
import { buildSeparately } from '../support/separate-build.ts';

// One article: the Spanish was made from an older revision of the English than the Russian and the English page.

test('between revisions the sentence is kept, not its number', async () => {
  const page = await visit('/es/reset-a-password/#s104');
  const menu = page.locator('.languages');
  expect(await page.getByText('revisión anterior a la de la página en inglés').isVisible()).toBe(true);
  expect(await page.locator(':target').textContent()).toBe('Abre el panel.');
  await menu.getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL('**/ru/reset-a-password/#s105');
  expect(await page.locator(':target').textContent()).toBe('Откройте панель.');
  await menu.getByRole('link', { name: 'Español' }).click();
  await page.waitForURL('**/es/reset-a-password/#s104');
  await menu.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/reset-a-password/#s105');

  await page.goto('/es/reset-a-password/#s106');
  await menu.getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL((url) => url.pathname === '/ru/reset-a-password/' && url.hash === '');

  await page.goto('/es/reset-a-password/#reset-a-password');
  await menu.getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL('**/ru/reset-a-password/#reset-a-password');

  await page.goto('/es/reset-a-password/');
  const row = page.locator('tr:has(#s110)');
  await row.getByRole('button', { name: 'Los dos idiomas' }).click();
  await row.getByText('Everything').waitFor();
  expect(await row.getByText('Administrator').isVisible()).toBe(true);
  expect(await page.getByText('Role').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Español + English' }).click();
  const own = page.locator('#s106 > [lang=en]');
  await own.waitFor();
  expect(await own.textContent()).toBe('Press Reset, see the list.');
  await page.getByLabel('Segundo idioma').selectOption('Русский');
  await page.getByText('Sin frase equivalente').first().waitFor();
  expect(await page.locator('#s105 > [lang=ru]').textContent()).toBe('Выберите учетную запись.');

  await page.goto('/es/reset-a-password~en/');
  expect(await page.locator('main').textContent()).toContain('1a1111111111');
});

async function visit(path: string) {
  const { outDir, status, output } = buildSeparately('test/builds/revisions');
  expect(status, output).toBe(0);
  const { origin, stop } = await serve(outDir);
  onTestFinished(stop);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ baseURL: origin });
  await page.goto(path);
  return page;
}
