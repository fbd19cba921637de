// npm run shots -- FOLDER [PATTERN]
// Builds the site and takes every kind of page in every locale, light and dark, 360 and 1280 px wide, into FOLDER.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build, preview } from 'astro';
import { chromium } from 'playwright-core';
import { ARGUMENTS } from '../test/site/browser.ts';
import { builtPages } from '../test/site/built-pages.ts';
import { findChromium } from '../test/site/chromium.ts';
import { samplePages } from '../test/site/page-kinds.ts';

const [folder, pattern = ''] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Unexpected end of the command, expected a folder: npm run shots -- FOLDER [PATTERN]');
  process.exit(2);
}

const outDir = mkdtempSync(path.join(tmpdir(), 'shots-'));
process.env['OUT_DIR'] = outDir;
process.env['NODE_ENV'] = 'production';
await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', server: { port: 0 } });
const browser = await chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
const samples = samplePages(builtPages(outDir)).filter(({ url }) => url.includes(pattern));

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      baseURL: `http://localhost:${server.port}`,
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const { kind, locale, url } of samples) {
      await page.goto(url);
      const name = [kind, locale || 'all', colorScheme, width].join('-');
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    }
    await context.close();
  }
}

console.log(`${samples.length * 4} pictures in ${folder}`);
await browser.close();
await server.stop();
rmSync(outDir, { recursive: true });
process.exit(0);
