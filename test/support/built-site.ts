import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build, preview } from 'astro';
import { type Browser, chromium } from 'playwright-core';
import { siteRules } from '../../src/build/hosts/site-rules.ts';
import { siteHashes } from '../../src/build/site-hashes.ts';
import { findChromium } from './chromium.ts';

/**
 * What the browser does for itself. Chromium takes the last list that it is given, so this one also holds what
 * Playwright turns off: requests of the browser's own, upgrades to HTTPS. The pop-ups of the address bar are pages of
 * their own, loaded for every window: a second of processor time for each test. A spare renderer is a process that waits
 * for a page which no test opens.
 */
const DISABLED_FEATURES = [
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

/** No sandbox, since tests often run as root in a container; and no request of the browser's own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
];

/** A built site that is served. */
export interface ServedSite {
  outDir: string;
  /** Without a slash at the end. */
  origin: string;
  stop: () => Promise<void>;
}

/** Starts the browser that looks at built sites. Without a UTF-8 locale it saves Chinese file names as "download". */
export function launchBrowser(executablePath = findChromium()): Promise<Browser> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return chromium.launch({ executablePath, args: ARGUMENTS, env });
}

/**
 * Builds the site, as `npm run build` does, into a folder of its own that goes when the server stops, and serves it.
 * The settings of this process say of which content; Astro takes its own from them once.
 */
export async function buildAndServe(): Promise<ServedSite> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  process.env['OUT_DIR'] = outDir;
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'error' });
  const { origin, stop } = await serve(outDir);
  const remove = () => rmSync(outDir, { recursive: true });
  return { outDir, origin, stop: () => stop().then(remove) };
}

/** Serves a built site on a free port, with the headers that every host is told. */
export async function serve(outDir: string): Promise<ServedSite> {
  const rules = siteRules({ base: '/', locales: [], moved: [], hashes: await siteHashes(outDir) });
  const headers = Object.fromEntries(
    // A test reads what the page has copied, which the page itself may not.
    rules.headers.map(({ name, value }) => [name, value.replace('clipboard-read=(), ', '')]),
  );
  const server = await preview({ outDir, logLevel: 'error', server: { port: 0, headers } });
  return { outDir, origin: `http://localhost:${server.port}`, stop: () => server.stop() };
}

/**
 * Looks at the site with a browser, and tidies up after `use`.
 *
 * @param built folder of a site that was built before; without one it is built
 */
export async function withBuiltSite(
  use: (site: ServedSite & { browser: Browser }) => Promise<void>,
  built?: string,
): Promise<void> {
  const site = built === undefined ? await buildAndServe() : await serve(path.resolve(built));
  try {
    const browser = await launchBrowser();
    try {
      await use({ ...site, browser });
    } finally {
      await browser.close();
    }
  } finally {
    await site.stop();
  }
}
