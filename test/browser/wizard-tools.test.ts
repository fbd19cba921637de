import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { home, query, words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const say = words('es');
const REQUEST = `${home('es')}report-technical/${query({ cloud: 'worldwide', from: 'report', service: 'azure', severity: 'b' })}`;

async function openRequest(): Promise<Page> {
  const { page } = await visit(REQUEST, { timezoneId: 'Europe/Madrid' });
  await page.locator('.wizard-request').scrollIntoViewIfNeeded();
  await page.locator('#field-symptom').fill('No VM starts');
  return page;
}

/** Text of the file that a button hands over. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('the deadline follows from the time of filing, in each zone, and goes into a calendar file', async () => {
  const page = await openRequest();
  await page.locator('#coach-start').fill('2026-11-21T09:30');
  await page.locator('#coach-zone').selectOption('Asia/Shanghai');
  const due = page.locator('.wizard-cards [data-chosen] time');
  expect(await due.allTextContents()).toEqual([
    expect.stringContaining('13:30'),
    expect.stringContaining('20:30'),
    expect.stringContaining('12:30'),
  ]);
  expect(await download(page, say.ui('calendar'))).toContain('DTSTART:20261121T123000Z\r\n');
});

test('support in another language has no documented time', async () => {
  const page = await openRequest();
  await page.locator('#field-language').selectOption('local');
  expect(await page.locator('.wizard-coach p').textContent()).toBe(say.ui('coachLocal'));
  expect(await page.locator('.wizard-cards').count()).toBe(0);
});

test('the request is handed over as text and as Markdown', async () => {
  const page = await openRequest();
  const named = (format: string) => say.ui('download').replace('{{format}}', format);
  expect(await download(page, named('.txt'))).toMatch(/^\[Sev B\] Microsoft Azure: No VM starts\n\n/);
  expect(await download(page, named('.md'))).toContain('**Problem:** No VM starts');
});

test('the customer is told in their own language', async () => {
  const page = await openRequest();
  await page.locator('#update-language').selectOption('ru');
  await page.locator('#update-kind').selectOption('solved');
  const message = page.locator('.wizard-message');
  expect(await message.getAttribute('lang')).toBe('ru');
  expect(await message.textContent()).toContain('Проблема решена: No VM starts (Microsoft Azure).');
});
