import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

test('an article says who translated it, of which revision, and how many of its sentences have an original', async () => {
  const { page } = await visit('/es/escalate-problems-to-microsoft/');
  const about = page.getByRole('region', { name: 'Acerca de este texto' });
  const text = (await about.textContent()) ?? '';
  expect(text).toContain('Traducido por una persona');
  expect(text).toContain('1875758bbaeb');
  expect(text).toContain('17 de 17 frases');
  expect(text).toContain('Verificado');
});

test('an article without originals says that it has none', async () => {
  const { page } = await visit('/es/report-problems-on-behalf-of-a-customer/');
  expect(await page.getByText('no incluye los originales en inglés').isVisible()).toBe(true);
  expect(await page.locator('.reading').count()).toBe(0);
});

test('the English page says that it was rebuilt, and that it is proven', async () => {
  const { page } = await visit('/en/provide-technical-support/');
  const notice = page.getByText('rebuilt from the original sentences');
  expect(await notice.textContent()).toContain('proven');
});

test('a fallback page says what it shows and why, in the language of the interface', async () => {
  const { page } = await visit('/ru/provide-technical-support/');
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  expect(await page.locator('article').getAttribute('lang')).toBe('en');
  const notice = page.getByText('Эта статья не переведена на русский язык');
  await notice.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/provide-technical-support/');
});

test('where there is no English either, the page says so and names the state of its text', async () => {
  const { page } = await visit('/zh-cn/report-problems-on-behalf-of-a-customer/');
  expect(await page.locator('article').getAttribute('lang')).toBe('es');
  expect(await page.getByText('没有中文版本，也没有英文版本').textContent()).toContain('人工翻译');
});

test.each([
  ['/zh-cn/escalate-problems-to-microsoft/', 'li:has(#s116)', 'Regional issues with multi-tenant impact'],
  [
    '/zh-cn/escalate-problems-to-microsoft/',
    'p:has(#s118) + [role=note]',
    'when the issue has been resolved',
  ],
  ['/es/report-problems-on-behalf-of-a-customer/', 'li:has-text("gravedad C")', 'non-production services'],
  ['/ru/report-problems-on-behalf-of-a-customer/', 'li:has-text("gravedad C")', 'Примечание о переводе'],
])('%s annotates a known mistranslation where it stands (%s)', async (path, place, words) => {
  const { page } = await visit(path);
  expect(await page.locator(`article ${place}`).first().textContent()).toContain(words);
});
