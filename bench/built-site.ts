import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build, preview } from 'astro';
import { type Browser, chromium } from 'playwright-core';
import { ARGUMENTS } from '../test/support/browser.ts';
import { findChromium } from '../test/support/chromium.ts';

/** The site, built and served, and a browser to look at it. */
export interface BuiltSite {
  outDir: string;
  /** Without a slash at the end. */
  origin: string;
  browser: Browser;
}

/** Builds the site into a folder of its own, serves it on a free port, and tidies up after `use`. */
export async function withBuiltSite(use: (site: BuiltSite) => Promise<void>): Promise<void> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  process.env['OUT_DIR'] = outDir;
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', server: { port: 0 } });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
  try {
    await use({ outDir, origin: `http://localhost:${server.port}`, browser });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(outDir, { recursive: true });
  }
}
