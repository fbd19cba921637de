import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import {
  button,
  fits,
  NARROW,
  openForm,
  tabTo,
  technical,
  unfoldAll,
  unfoldFields,
} from '../support/request-form.ts';
import { words } from '../support/wizard-walk.ts';

const visit = useBrowser();

/** Warnings of a kind at a field. */
const atField = (page: Page, field: string, kind: string) =>
  page.locator(`[data-field=${field}] [data-warning=${kind}]`);
/** Warnings of a kind beside the ways out. */
const atWaysOut = (page: Page, kind: string) =>
  page.locator(`[aria-labelledby=warnings] [data-warning=${kind}]`);

/** What a screen reader says after the name of an input. */
async function description(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

describe.each(['zh-CN'])('%s', (locale) => {
  const say = words(locale);

  test('a secret is told at its field and at the ways out; taking it out does it, by keyboard', async () => {
    const { page } = await openForm(visit, technical(locale));
    await tabTo(page, '#field-tried');
    await page.keyboard.type('Restarted. password: P@ssw0rd1! Nothing changed.');
    await atField(page, 'tried', 'secret').waitFor();
    expect(await description(page, '#field-tried')).toContain(say.ui('secret.password'));
    expect(await atWaysOut(page, 'secret').count()).toBe(1);
    const [input, warning] = await Promise.all([
      page.locator('#field-tried').boundingBox(),
      atField(page, 'tried', 'secret').boundingBox(),
    ]);
    expect((warning?.y ?? 0) - ((input?.y ?? 0) + (input?.height ?? 0))).toBeLessThan(100);
    expect(await fits(page)).toBe(true);
    await page.keyboard.press('Tab');
    await tabTo(page, '[data-warning=secret] button');
    await page.keyboard.press('Enter');
    expect(await page.locator('#field-tried').inputValue()).toBe(
      'Restarted. password: [removed] Nothing changed.',
    );
    expect(await page.locator('[data-warning=secret]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-tried');
  });

  test('a harmless sentence about a password is no secret', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-tried').fill('The password is expired. 密码：无法重置');
    await page.locator('#field-symptom').fill('password: P@ssw0rd1!');
    await atField(page, 'symptom', 'secret').waitFor();
    expect(await atField(page, 'tried', 'secret').count()).toBe(0);
  });

  test('the customer’s contact is told by its registered domain', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-tenant').fill('cliente.com.br');
    await page.locator('#field-contact').fill('ana@cliente.com.br');
    await atField(page, 'contact', 'contact').waitFor();
    expect(await description(page, '#field-contact')).toContain('ana@cliente.com.br');
    expect(await atWaysOut(page, 'contact').count()).toBe(1);
    await page.locator('#field-contact').fill('a@mi-partner.com.br');
    await expect.poll(() => page.locator('[data-warning=contact]').count()).toBe(0);
  });

  test('what is empty and what is not in English is counted, and each name leads to its field', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-symptom').fill('Виртуальные машины VM-7 не запускаются');
    await page.locator('#field-customer').fill('Fabrikam');
    await unfoldFields(page);
    await page.locator('#field-error').fill('Произошла ошибка');
    await atField(page, 'symptom', 'language').waitFor();
    const text = await atField(page, 'symptom', 'language').textContent();
    expect(text).toContain('Виртуальные машины');
    expect(text).not.toContain('VM-7');
    expect(await atWaysOut(page, 'language').locator('summary').textContent()).toContain('1');
    const missing = atWaysOut(page, 'missing');
    expect(await missing.locator('summary').textContent()).toBe(
      say.ui('warnMissing').replace('{{count}}', '6'),
    );
    expect(await missing.locator('a').allTextContents()).toEqual(
      ['tenant', 'began', 'affected', 'impact', 'tried', 'contact'].map((id) => say.field(id)),
    );
    await missing.locator('summary').click();
    await missing.locator('a').nth(3).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-impact');
    expect(new URL(page.url()).hash).toBe('#request');
    await page.keyboard.press('Tab');
    expect(await atField(page, 'impact', 'missing').textContent()).toBe(say.ui('emptyField'));
  });

  test('required fields are marked, and nothing keeps the reader from typing', async () => {
    const { page } = await openForm(visit, technical(locale));
    const required = page.locator('[data-field] :required');
    expect(await required.count()).toBe(8);
    expect(await page.locator('[data-field=customer] label').textContent()).toContain(say.ui('required'));
  });

  test('a ready phrase is put in by keyboard, chosen by the answers', async () => {
    const { page } = await openForm(visit, technical(locale));
    await tabTo(page, '#field-impact');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#field-impact').inputValue()).toBe(
      'Work has stopped and there is no workaround.',
    );
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-impact');
    expect(await atField(page, 'impact', 'language').count()).toBe(0);
    const offered = await page.locator('[data-field=impact] button').allTextContents();
    expect(offered.join()).not.toContain('No production service');
    expect(offered.join()).toMatch(locale === 'ru' ? /Работа остановлена/ : /工作已停止/);
  });

  test('the zone is searched in the reader’s language, by keyboard, and the draft gives UTC', async () => {
    const { page } = await openForm(visit, technical(locale));
    await page.locator('#field-began').fill('2026-10-20T09:30');
    await page.locator('#field-began-zone').focus();
    await expect.poll(() => page.locator('#field-began-zone').inputValue()).toContain('UTC+02:00');
    await page.keyboard.type(locale === 'ru' ? 'токио' : '东京');
    const options = page.locator('#field-began-zone-list [role=option]');
    await options.first().waitFor();
    expect(await options.first().textContent()).toMatch(/\(UTC\+09:00\)$/);
    expect(await fits(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('#field-began-zone').getAttribute('aria-activedescendant');
    expect(active).toBe(await options.first().getAttribute('id'));
    await page.keyboard.press('Enter');
    expect(await page.locator('.wizard-request').textContent()).toContain(
      '(Asia/Tokyo, UTC+09:00) = 2026-10-20 00:30 UTC',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
  });

  test('a time that was skipped, shown twice or lies ahead is told', async () => {
    const { page } = await openForm(visit, technical(locale));
    const began = page.locator('#field-began');
    await began.fill('2026-03-29T02:30');
    expect(await atField(page, 'began', 'time').textContent()).toContain('2026-03-29 00:30 UTC');
    await began.fill('2026-10-25T02:30');
    expect(await atField(page, 'began', 'time').textContent()).toBe(say.ui('timeTwice'));
    expect(await atWaysOut(page, 'time').count()).toBe(1);
    await tabTo(page, '[data-field=began] [aria-pressed=false]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-warning=time]').count()).toBe(0);
    expect(await page.locator('.wizard-request').textContent()).toContain('= 2026-10-25 01:30 UTC');
    await began.fill('2126-10-25T12:30');
    expect(await atField(page, 'began', 'time').textContent()).toBe(say.ui('timeFuture'));
  });
});

describe.each(['ru'])('%s', (locale) => {
  test('axe finds nothing in a form full of warnings, light and dark', async () => {
    const { page, complaints } = await openForm(visit, technical(locale), {
      ...NARROW,
      bypassCSP: true,
    });
    await page.addScriptTag({ content: axe.source });
    await page.locator('#field-symptom').fill('пароль: Qwerty123!');
    await page.locator('#field-began').fill('2026-10-25T02:30');
    await page.locator('#field-tenant').fill('cliente.com.br');
    await page.locator('#field-contact').fill('ana@cliente.com.br');
    await page.locator('#field-affected').fill('');
    await page.locator('[data-field=tried] summary').click();
    await page.locator('[data-warning=secret]').first().waitFor();
    await unfoldAll(page);
    await button(page, locale, 'clear').first().click();
    await page.locator('#field-began-zone').click();
    await page.locator('#field-began-zone-list [role=option]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test.each(['symptom', 'began'])('what the first use of a field loads is small: %s', async (field) => {
    const { page } = await openForm(visit, technical(locale), { viewport: { width: 1280, height: 800 } });
    await page.waitForLoadState('networkidle');
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.locator(`#field-${field}`).focus();
    await expect.poll(() => responses.length).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    const bodies = await Promise.all(responses.map((response) => response.body()));
    const bytes = bodies.map((body) => brotliCompressSync(body).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60_000);
  });
});

test('checks that cannot be had are told, and are tried again', async () => {
  const { page } = await openForm(visit, technical('es'));
  await page.route(/checks[^/]*\.js/, (route) => route.abort());
  await page.locator('#field-symptom').fill('password: P@ssw0rd1!');
  const retry = button(page, 'es', 'retry');
  await retry.waitFor();
  await page.unroute(/checks[^/]*\.js/);
  await retry.click();
  await atField(page, 'symptom', 'secret').waitFor();
  expect(await retry.count()).toBe(0);
});
