import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './built-site.ts';

/** A page of a fresh browser profile, and what went wrong on it. */
export interface Visit {
  page: Page;
  /** Console errors and warnings, page errors, and requests to another origin. */
  complaints: string[];
}

/**
 * Starts one browser for the tests of a file.
 *
 * @returns a function that opens `path` of the built site in a profile of its own
 */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  const origin = inject('origin');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(inject('chromium'));
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext({ baseURL: origin, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`request to ${url.href}`);
    });
    await page.goto(path);
    return { page, complaints };
  };
}
