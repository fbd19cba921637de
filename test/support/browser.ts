import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from './built-site.ts';

/** A page of a fresh browser profile, and what went wrong on it. */
export interface Visit {
  page: Page;
  /** Console errors and warnings, page errors, and requests to another origin. */
  complaints: string[];
}

/** Chromium's own note, as an error of the page: where a machine is busy, the next page is shown before the transition. */
const TRANSITION_LEFT_OUT = /^Transition was aborted because of invalid state/;

/**
 * Starts one browser for the tests of a file.
 *
 * @returns a function that opens `path` of the built site in a profile of its own, which ends with the test
 */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  const origin = inject('origin');
  let browser: Browser;
  let open: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(inject('chromium'));
  });
  // A page that nobody looks at any more still takes its share of the machine.
  afterEach(async () => {
    await Promise.all(open.map((context) => context.close()));
    open = [];
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext({ baseURL: origin, ...options });
    open.push(context);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', ({ message }) => {
      if (!TRANSITION_LEFT_OUT.test(message)) complaints.push(`${page.url()}: ${message}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`request to ${url.href}`);
    });
    await page.goto(path);
    return { page, complaints };
  };
}
