import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { useBrowser } from './browser.ts';
import { ready, unfoldFields } from './request-form.ts';
import { home, query, TOLD } from './wizard-walk.ts';

/** Fills every field of a technical request in English, about nobody that is. */
export const WHOLE: Readonly<Record<string, string>> = {
  customer: 'Contoso SL',
  tenant: 'contoso.onmicrosoft.com',
  symptom: 'No virtual machine starts',
  began: '2026-11-20T08:30',
  affected: 'All 40 users in Madrid',
  error: 'AllocationFailed',
  impact: 'No orders can be taken.',
  tried: 'Restarted twice, without change.',
  steps: 'Start any machine.',
  contact: 'Ana Ruiz, ana@fabrikam.example',
};

interface Options extends BrowserContextOptions {
  severity?: string;
  scope?: string;
  /** Field → what is typed. */
  typed?: Readonly<Record<string, string>>;
}

/** Opens the page of a technical request and types into its fields. */
export async function openRequest(
  visit: ReturnType<typeof useBrowser>,
  locale: string,
  { severity = 'a', scope = TOLD.scope, typed = WHOLE, ...options }: Options = {},
): Promise<Page> {
  const { page } = await visit(`${home(locale)}report-technical/${query({ ...TOLD, severity, scope })}`, {
    timezoneId: 'Europe/Madrid',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await page.locator('.wizard-request').scrollIntoViewIfNeeded();
  await ready(page);
  await unfoldFields(page);
  for (const [field, text] of Object.entries(typed)) await page.locator(`#field-${field}`).fill(text);
  return page;
}

/** Notes what a page would hand to other programs, and hands nothing over. */
export async function catchPrograms(
  page: Page,
): Promise<() => Promise<{ mail?: string; printed?: boolean }>> {
  await page.evaluate(() => {
    const caught: { mail?: string; printed?: boolean } = {};
    Object.assign(globalThis, { caught, print: () => Object.assign(caught, { printed: true }) });
    document.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link?.protocol !== 'mailto:') return;
        event.preventDefault();
        caught.mail = link.href;
      },
      true,
    );
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { caught: { mail?: string; printed?: boolean } }).caught);
}

/** The name and the text of the file that a press hands over. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** What is on the clipboard. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Chooses the form in which the request is copied and saved. */
export async function chooseFormat(page: Page, format: string): Promise<void> {
  await page.locator('#out-format').selectOption(format);
}
