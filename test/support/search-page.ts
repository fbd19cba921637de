import type { Page } from 'playwright-core';

/** Waits until a search page has nothing more to say. */
export async function searchFinished(page: Page): Promise<void> {
  await page.locator('[data-state="done"]').waitFor();
}
