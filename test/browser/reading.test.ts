import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { unfoldAll } from '../support/request-form.ts';

const visit = useBrowser();
const ESCALATE = '/es/escalate-problems-to-microsoft/';
/** Code and data of what is shown of labels. */
const isOfLabels = (path: string) => /\/terms\.json$|\/labels-/.test(path);
const BOTH = { name: 'Español + English' };

test('a paragraph opens its original right there, in one request, and closes again', async () => {
  const { page, complaints } = await visit(ESCALATE);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') requests.push(new URL(request.url()).pathname);
  });
  const control = page.locator('p:has(#s108) > [data-both]');
  const original = page.getByText('It is expected that you will solve problems');
  expect(await original.count()).toBe(0);
  await control.press('Enter');
  await original.waitFor();
  expect(await control.getAttribute('aria-expanded')).toBe('true');
  expect(await page.locator('#s108 > [lang=en]').isVisible()).toBe(true);
  expect(await page.locator('#s112 > [lang=en]').isVisible()).toBe(false);
  expect(requests).toEqual(['/es/escalate-problems-to-microsoft~en/']);
  await control.click();
  expect(await original.isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('columns show every sentence beside its original, and are remembered', async () => {
  const { page } = await visit(ESCALATE);
  await page.getByRole('button', BOTH).click();
  await page.locator('[data-reading=columns]').waitFor();
  expect(await page.locator('[data-pair] > [lang=en]:visible').count()).toBe(17);
  const [left, right] = await page.locator('#s112 > *').all();
  const [a, b] = [await left?.boundingBox(), await right?.boundingBox()];
  expect(b?.x).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0) - 1);
  expect(b?.y).toBe(a?.y);
  await page.goto('/es/provide-technical-support/');
  await page.locator('[data-reading=columns]').waitFor();
  expect(await page.getByRole('button', BOTH).getAttribute('aria-pressed')).toBe('true');
});

test('the arrow keys step through the pairs, and the pair in focus is marked on both sides', async () => {
  const { page } = await visit(ESCALATE);
  await page.getByRole('button', BOTH).press('Enter');
  await page.locator('#s103[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const marked = page.locator('[data-pair]:focus');
  expect(await marked.getAttribute('id')).toBe('s105');
  const background = await marked.evaluate((pair) => getComputedStyle(pair).backgroundColor);
  const plain = await page.locator('#s106').evaluate((pair) => getComputedStyle(pair).backgroundColor);
  expect(background).not.toBe(plain);
  expect(await page.locator('[data-pair][tabindex="0"]').count()).toBe(1);
});

test('the original alone stands in the place of the text', async () => {
  const { page } = await visit(ESCALATE);
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { name: 'Escalate problems to Microsoft' }).waitFor();
  expect(await page.getByText('Se espera que soluciones').isVisible()).toBe(false);
  expect(await page.getByText('Bugs and other irregularities').isVisible()).toBe(true);
});

test('the second language can be changed to any that the article has', async () => {
  const { page } = await visit(ESCALATE);
  await page.getByRole('button', BOTH).click();
  await page.getByLabel('Segundo idioma').selectOption('Русский');
  await page.getByRole('button', { name: 'Español + Русский' }).waitFor();
  expect(await page.locator('#s113 > :nth-child(2)').getAttribute('lang')).toBe('ru');
  expect(await page.locator('#s113 > :nth-child(2)').textContent()).toMatch(/[а-я]/);
  await page.goto('/zh-cn/escalate-problems-to-microsoft/');
  await page.getByRole('button', { name: '简体中文 + Русский' }).waitFor();
});

test('what is pressed while a page is fetched holds, whichever comes first', async () => {
  const { page } = await visit(ESCALATE);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*~en/', (route) => released.then(() => route.continue()));
  await page.getByRole('button', BOTH).click();
  await page.getByLabel('Segundo idioma').selectOption('Русский');
  release();
  await page.getByRole('button', { name: 'Español + Русский', pressed: true }).waitFor();
  expect(await page.locator('#s113 > :nth-child(2)').getAttribute('lang')).toBe('ru');
});

test('the link to a sentence is copied and leads to it in every language', async () => {
  const { page } = await visit(ESCALATE, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('p:has(#s117) > [data-both]').click();
  await page.locator('#s118').getByRole('button').click();
  await page.getByText('Enlace copiado').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname + new URL(link).hash).toBe(`${ESCALATE}#s118`);
  await page.goto(link.replace('/es/', '/ru/'));
  expect(await page.locator(':target').textContent()).toMatch(/клиент/);
});

test('without JavaScript the article links to its static parallel page', async () => {
  const { page } = await visit(ESCALATE, { javaScriptEnabled: false });
  expect(await page.locator('[data-both]').count()).toBe(0);
  await page.getByRole('link', { name: 'Español + English' }).click();
  await expect.poll(() => page.locator('[data-pair] > [lang=en]:visible').count()).toBe(17);
  await page.getByRole('link', { name: 'English', exact: true }).last().click();
  await page.waitForURL('**/en/escalate-problems-to-microsoft/');
});

test('where the second language cannot be loaded the bar says so', async () => {
  const { page } = await visit(ESCALATE);
  await page.route('**/*~en/', (route) => route.abort());
  await page.getByRole('button', BOTH).click();
  await page.getByText('No se ha podido cargar el otro idioma').waitFor();
});

test('on paper the page is what is shown', async () => {
  const { page } = await visit(ESCALATE);
  await page.getByRole('button', BOTH).click();
  await page.locator('[data-reading=columns]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-pair] > [lang=en]:visible').count()).toBe(17);
  expect(await page.locator('[data-both]:visible, .reading:visible').count()).toBe(0);
});

test.each([
  ['/es/report-problems-on-behalf-of-a-customer/', '/es/terms/#clientes', 'Customers'],
  ['/es/wizard/report-technical/', '/es/terms/#centro-de-partners', 'Partner Center'],
])(
  'on %s a label gives its other languages by key and by tap, and nothing before',
  async (path, row, english) => {
    const { page, complaints } = await visit(path);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await unfoldAll(page);
    const label = page
      .locator('[data-term][role=button]:visible', { hasText: /^(?:Clientes|Centro de partners)$/ })
      .first();
    await label.hover();
    expect(fetched.filter(isOfLabels)).toEqual([]);
    await label.press('Enter');
    const card = page.locator('.term-card');
    await card.getByText(english).waitFor();
    expect(await card.locator('a').getAttribute('href')).toBe(row);
    expect(await label.getAttribute('aria-expanded')).toBe('true');
    await label.press(' ');
    await card.waitFor({ state: 'detached' });
    await label.click();
    await card.getByText(english).waitFor();
    expect(fetched.filter((each) => each.endsWith('/terms.json'))).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);

test('where several articles share a file of their labels, a page finds its own in it', async () => {
  const { page, complaints } = await visit('/es/report-problems-on-behalf-of-a-customer/');
  const rows = { clientes: { href: '/es/terms/x/#clientes', words: [['en', ['Customers']]] } };
  await page.route('**/es/terms/of/3.json', (route) =>
    route.fulfill({ json: { 'guides/report': rows, other: {} } }),
  );
  await page.locator('article').evaluate((article) => {
    article.dataset['labels'] = '/es/terms/of/3.json#guides/report';
  });
  await page.locator('[data-term][role=button]:visible', { hasText: 'Clientes' }).first().press('Enter');
  await page.locator('.term-card').getByText('Customers').waitFor();
  expect(await page.locator('.term-card a').getAttribute('href')).toBe('/es/terms/x/#clientes');
  expect(complaints).toEqual([]);
});
