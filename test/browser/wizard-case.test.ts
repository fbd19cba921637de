import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import {
  button,
  fits,
  NARROW,
  openForm,
  question,
  ready,
  technical,
  unfoldFields,
} from '../support/request-form.ts';
import { home, words } from '../support/wizard-walk.ts';

const visit = useBrowser();

const CUSTOMER = 'Fabrikam Iberia';
const customer = (page: Page) => page.locator('#field-customer').inputValue();
const ask = (page: Page) => page.locator('[aria-labelledby=case-ask]');

/** Presses a button that has the focus of the keyboard. */
async function press(page: Page, locale: string, key: string): Promise<void> {
  const name = words(locale).ui(key);
  for (let step = 0; step < 200; step++) {
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.trim().startsWith(name)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

describe.each(['zh-CN'])('%s', (locale) => {
  const say = words(locale);

  test('required fields come with the page, out of reach of addresses and of the browser’s memory', async () => {
    const { page: unscripted } = await visit(technical(locale), { javaScriptEnabled: false });
    const fields = await unscripted
      .locator('[data-field] :is(input, textarea, select)')
      .evaluateAll((inputs) =>
        (inputs as HTMLInputElement[]).map((input) => ({
          disabled: input.disabled,
          name: input.name,
          form: input.closest('form') !== null,
          autocomplete: input.getAttribute('autocomplete'),
        })),
      );
    expect(fields.length).toBeGreaterThan(7);
    for (const field of fields)
      expect(field).toEqual({ disabled: true, name: '', form: false, autocomplete: 'off' });
    const { page } = await visit(technical(locale));
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await expect
      .poll(() => page.locator('[data-field] :is(input, textarea, select)').count())
      .toBeGreaterThan(13);
    expect(await page.locator('[data-field] :is([name], :disabled)').count()).toBe(0);
  });

  test.each([320, 390, 1280])('a link to the request lands on it, %i px wide', async (width) => {
    const { page } = await openForm(visit, technical(locale), {
      ...NARROW,
      viewport: { width, height: 800 },
    });
    await page.waitForLoadState('networkidle');
    const top = await page.locator('#request').evaluate((heading) => heading.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThanOrEqual(100);
  });

  test('text survives a reload and a change of language, and stands in no title, address or history', async () => {
    const { page, complaints } = await openForm(visit, technical(locale));
    await page.locator('#field-customer').fill(CUSTOMER);
    await page.reload();
    await ready(page);
    expect(await customer(page)).toBe(CUSTOMER);
    await page.goto(technical(locale === 'es' ? 'ru' : 'es'));
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    expect(await customer(page)).toBe(CUSTOMER);
    const seen = await page.evaluate(
      () => `${document.title} ${location.href} ${JSON.stringify(history.state)}`,
    );
    expect(decodeURIComponent(seen)).not.toContain('Fabrikam');
    expect(complaints).toEqual([]);
  });

  test('another outcome asks whose request it is, by keyboard, and shows a customer at a press alone', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-customer').fill(CUSTOMER);
    await page.goto(`${question(locale)}#request`);
    await ask(page).waitFor();
    expect(await page.locator('#field-customer').isDisabled()).toBe(true);
    expect(await page.locator('body').textContent()).not.toContain('Fabrikam');
    expect(await fits(page)).toBe(true);
    await press(page, locale, 'caseShow');
    expect(await ask(page).textContent()).toContain(CUSTOMER);
    await press(page, locale, 'caseShow');
    expect(await ask(page).textContent()).not.toContain('Fabrikam');
    await press(page, locale, 'caseStart');
    await ready(page);
    expect(await customer(page)).toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-customer');
  });

  test('going on takes the text along', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-customer').fill(CUSTOMER);
    await page.goto(`${question(locale)}#request`);
    await ask(page).waitFor();
    await press(page, locale, 'caseGoOn');
    await ready(page);
    expect(await customer(page)).toBe(CUSTOMER);
    await page.reload();
    await ready(page);
    expect(await customer(page)).toBe(CUSTOMER);
  });

  test('a walk begun again never fills another customer’s request', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-customer').fill(CUSTOMER);
    await page.goto(home(locale));
    const open = page.locator('[data-open-cases]');
    expect(await open.textContent()).toBe(say.ui('cases').replace('{{count}}', '1'));
    expect(decodeURIComponent((await open.getAttribute('href')) ?? '')).not.toContain('Fabrikam');
    await page.goto(`${technical(locale)}#request`);
    await ask(page).waitFor();
    expect(await customer(page)).toBe('');
    expect(await page.locator('[data-draft], .wizard-draft').count()).toBe(0);
  });

  test('cases stand side by side, each with its own clear', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-customer').fill(CUSTOMER);
    await button(page, locale, 'caseStart').click();
    await page.locator('#field-customer').fill('Contoso');
    await page.locator('summary', { hasText: say.ui('cases').replace('{{count}}', '2') }).click();
    const list = page.locator('.wizard-case-bar li');
    expect(await list.count()).toBe(2);
    expect(await list.first().textContent()).not.toContain('Fabrikam');
    // The other case has its own severity: its page is another address.
    const open = list.first().getByRole('link', { name: new RegExp(`^${say.ui('caseOpen')}`) });
    await Promise.all([page.waitForEvent('load'), open.click()]);
    await ready(page);
    expect(await customer(page)).toBe(CUSTOMER);
    await page.locator('summary', { hasText: say.ui('cases').replace('{{count}}', '2') }).click();
    expect(await fits(page)).toBe(true);
    await list
      .nth(1)
      .getByRole('button', { name: new RegExp(`^${say.ui('clear')}`) })
      .click();
    await list
      .nth(1)
      .getByRole('button', { name: say.ui('clearYes'), exact: true })
      .click();
    expect(await customer(page)).toBe(CUSTOMER);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Contoso');
  });

  test('clearing asks once, takes all of it, and can be undone, by keyboard', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-customer').fill(CUSTOMER);
    await unfoldFields(page);
    await page.locator('#field-language').focus();
    await press(page, locale, 'clear');
    expect(await page.getByRole('alertdialog').textContent()).toContain(say.ui('clearAsk'));
    expect(await customer(page)).toBe(CUSTOMER);
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await press(page, locale, 'clear');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Shift+Tab');
    await press(page, locale, 'clearYes');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await customer(page)).toBe('');
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Fabrikam');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(say.ui('undo'));
    await page.keyboard.press('Enter');
    expect(await customer(page)).toBe(CUSTOMER);
  });
});

test('a duplicated tab gets a copy, as the form says', async () => {
  const { page } = await openForm(visit, technical('en'));
  await page.locator('#field-customer').fill(CUSTOMER);
  const [copy] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await ready(copy);
  expect(await customer(copy)).toBe(CUSTOMER);
  expect(await copy.locator('.wizard-request').textContent()).toContain(words('en').ui('requestLead'));
});
