import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { TYPES } from '../../src/build/hosts/site-rules.ts';
import { writePacks } from '../../src/build/offline/write-packs.ts';
import { type Fault, serveFolder } from './hosts/file-server.ts';

/** A built site in two versions, on one server. */
export interface VersionedSite {
  origin: string;
  /** Bytes of files that the second version has and the first one has not, or otherwise. */
  changedBytes: number;
  /** Serves another version from now on. */
  show: (version: 'first' | 'second') => void;
  /** From now on this goes wrong with addresses that match. */
  fail: (address: RegExp, fault: Fault | undefined) => void;
  /** Addresses that were asked for since the last call. */
  asked: () => string[];
  stop: () => Promise<void>;
}

/** Day of the second version. */
export const NEWER = '2031-05-06';

/** Serves a built site and, as a second version, the same with one sentence of an article changed in every page. */
export async function serveVersions(
  outDir: string,
  locales: readonly string[],
  [sentence, changed]: readonly [string, string],
): Promise<VersionedSite> {
  const second = path.join(mkdtempSync(path.join(tmpdir(), 'second-')), 'site');
  cpSync(outDir, second, { recursive: true });
  let changedBytes = 0;
  for (const file of filesOf(second).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(path.join(second, file), 'utf8');
    if (!html.includes(sentence)) continue;
    writeFileSync(path.join(second, file), html.replaceAll(sentence, changed));
    changedBytes += Buffer.byteLength(html.replaceAll(sentence, changed));
  }
  await writePacks(second, locales, NEWER, () => ({ key: 'all', title: '' }));
  let root = outDir;
  let wrong: { address: RegExp; fault: Fault | undefined } = { address: /^$/, fault: undefined };
  const asked: string[] = [];
  const { origin, stop } = await serveFolder(() => root, {
    redirect: () => undefined,
    headers: (_, file) => ({ 'Content-Type': TYPES.get(path.extname(file).slice(1)) ?? '' }),
    missing: () => '/404.html',
    fault: (pathname) => {
      asked.push(pathname);
      return wrong.address.test(pathname) ? wrong.fault : undefined;
    },
  });
  return {
    origin,
    changedBytes,
    show: (version) => {
      root = version === 'first' ? outDir : second;
    },
    fail: (address, fault) => {
      wrong = { address, fault };
    },
    asked: () => asked.splice(0),
    stop: async () => {
      await stop();
      rmSync(path.dirname(second), { recursive: true });
    },
  };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

/** Chooses what is kept, and presses the button that keeps it. @param locales all that are offered, without */
export async function pressKeep(page: Page, locales?: readonly string[]): Promise<void> {
  // Before, its sizes are not known.
  await page.locator('[data-offline="keep"]:enabled').waitFor();
  for (const box of await page.locator('input[name="language"]').all())
    await box.setChecked(locales?.includes(await box.inputValue()) ?? true);
  await page.locator('[data-offline="keep"]').click();
}

/** Waits until a page says that the site is kept. */
export async function untilState(page: Page, state: string): Promise<void> {
  await page.locator(`html[data-offline-state="${state}"]`).waitFor();
}

/** Counts the bytes that a page fetches, headers included. */
export async function countBytes(context: BrowserContext, page: Page): Promise<() => number> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}
