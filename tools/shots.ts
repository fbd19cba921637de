// npm run shots -- FOLDER [PATTERN]
// Builds the site and takes every kind of page in every locale, light and dark, 360 and 1280 px wide, into FOLDER.
import path from 'node:path';
import process from 'node:process';
import { builtPages } from '../test/support/built-pages.ts';
import { withBuiltSite } from '../test/support/built-site.ts';
import { samplePages } from '../test/support/page-kinds.ts';

const [folder, pattern = ''] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Unexpected end of the command, expected a folder: npm run shots -- FOLDER [PATTERN]');
  process.exit(2);
}

await withBuiltSite(async ({ outDir, origin, browser }) => {
  const samples = samplePages(builtPages(outDir)).filter(({ url }) => url.includes(pattern));
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      for (const { kind, locale, url } of samples) {
        await page.goto(origin + url);
        const name = [kind, locale || 'all', colorScheme, width].join('-');
        await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
      }
      await page.close();
    }
  }
  console.log(`${samples.length * 4} pictures in ${folder}`);
});
process.exit(0);
