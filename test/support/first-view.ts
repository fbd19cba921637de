import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What a browser with an empty cache fetches to show a page. Bytes are of brotli at its highest quality. */
export interface FirstView {
  requests: number;
  bytes: number;
  /** Script that runs before the reader does anything: inline and fetched. */
  scriptBytes: number;
}

/** By content: the highest quality is slow, and pages share most of what they load. */
const sizes = new Map<string, number>();

function size(body: Buffer | string): number {
  const digest = createHash('sha256').update(body).digest('hex');
  const known = sizes.get(digest) ?? brotliCompressSync(body).length;
  sizes.set(digest, known);
  return known;
}

/**
 * Opens a page in a fresh profile, waits until nothing is fetched any more, and weighs what came. The icon is
 * counted even where the browser left it for later.
 *
 * @param url absolute address of the page
 */
export async function firstView(browser: Browser, url: string): Promise<FirstView> {
  const page = await browser.newPage();
  const fetched: { url: string; type: string; body: Promise<Buffer> }[] = [];
  page.on('response', (response) => {
    fetched.push({ url: response.url(), type: response.request().resourceType(), body: response.body() });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const icon = await page.locator('link[rel=icon]').getAttribute('href');
  const inline = await page.locator('script:not([src], [type$="json"])').allTextContents();
  const parts = await Promise.all(fetched.map(async ({ type, body }) => ({ type, bytes: size(await body) })));
  const iconUrl = icon === null ? undefined : new URL(icon, url).href;
  if (iconUrl !== undefined && !fetched.some((response) => response.url === iconUrl)) {
    const response = await page.request.get(iconUrl);
    parts.push({ type: 'image', bytes: size(await response.body()) });
  }
  await page.close();
  const sum = (items: { bytes: number }[]) => items.reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: parts.length,
    bytes: sum(parts),
    scriptBytes:
      sum(parts.filter(({ type }) => type === 'script')) + (inline.length > 0 ? size(inline.join('')) : 0),
  };
}
