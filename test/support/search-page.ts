import type { Page } from 'playwright-core';

/** Waits until a search page has nothing more to say. */
export async function searchFinished(page: Page): Promise<void> {
  // Asked at every frame: a locator would be asked again after half a second.
  await page.waitForFunction(() => document.querySelector('[data-state="done"]') !== null);
}
