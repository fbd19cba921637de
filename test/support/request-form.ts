import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Visit } from './browser.ts';
import { home, query, TOLD, words } from './wizard-walk.ts';

/** Answers that lead to a request with a question. */
const QUESTION = {
  kind: 'question',
  service: 'azure',
  partner: 'direct',
  vehicle: 'premier',
  cloud: 'worldwide',
  access: 'granted',
};

export const technical = (locale: string) => `${home(locale)}report-technical/${query(TOLD)}`;
export const question = (locale: string) => `${home(locale)}report-question/${query(QUESTION)}`;

/** A narrow phone: the least that is supported. */
export const NARROW: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  timezoneId: 'Europe/Madrid',
  reducedMotion: 'reduce',
};

/** Opens a request and waits until it can be typed in. */
export async function openForm(
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>,
  path: string,
  options: BrowserContextOptions = NARROW,
): Promise<Visit> {
  const visited = await visit(`${path}#request`, options);
  await ready(visited.page);
  return visited;
}

/** Waits until the form can be typed in. */
export async function ready(page: Page): Promise<void> {
  // Asked at every frame: a locator would be asked again after half a second.
  await page.waitForFunction(() => document.querySelector('#field-customer:enabled') !== null);
}

/** Opens the fold that holds a part of the page, where it is folded. */
export async function unfold(page: Page, part: string): Promise<void> {
  const fold = page.locator('details', { has: page.locator(part) }).last();
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
}

/** Opens every fold of a page's content. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });
}

/** Opens the fold of the fields that may stay empty. */
export function unfoldFields(page: Page): Promise<void> {
  return unfold(page, '#field-language');
}

/** Types with the keyboard alone: Tab until the element of this id has the focus. */
export async function tabTo(page: Page, selector: string, most = 200): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Unexpected page without a way to "${selector}" by ${most} presses of Tab.`);
}

/** Whether nothing sticks out of the page at its sides. */
export async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

/** A button by its first words; what follows for readers who hear it alone does not count. */
export function button(page: Page, locale: string, key: string) {
  return page.getByRole('button', { name: new RegExp(`^${words(locale).ui(key)}`) });
}
