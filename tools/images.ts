// npm run images
// Draws public/favicon.ico, public/apple-touch-icon.png, public/icon-*.png and public/social/<locale>.png. Run it after a change of the
// mark, of the sign's colours or of the strings on the picture, and commit what it writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { siteContent } from '../src/content-files/site-content.ts';
import { localeName, wordsOf } from '../src/content-files/words.ts';
import { localeSegment } from '../src/i18n/paths.ts';
import { launchBrowser } from '../test/support/built-site.ts';

const mark = readFileSync('public/favicon.svg', 'utf8');
const tokens = readFileSync('src/layouts/tokens.css', 'utf8');
const browser = await launchBrowser();
const page = await browser.newPage();

writeFileSync('public/favicon.ico', icoOf(await icon(page, 32), 32));
writeFileSync('public/apple-touch-icon.png', await icon(page, 180));
for (const size of [192, 512]) writeFileSync(`public/icon-${size}.png`, await icon(page, size));
// Systems cut it to their own shape: the mark stays in the middle four fifths.
writeFileSync('public/icon-maskable.png', await icon(page, 512, 0.66));
mkdirSync('public/social', { recursive: true });
const content = siteContent();
for (const locale of content.locales) {
  const { t } = wordsOf(content, locale);
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.setContent(`<html lang="${locale}"><style>${tokens}
    body { display: flex; flex-direction: column; justify-content: space-between; box-sizing: border-box; height: 630px;
      margin: 0; padding: 80px; background: #14262e; color: #fff; font: 32px/1.4 var(--font) }
    header { display: flex; align-items: center; gap: 24px; font-weight: 700; font-size: 36px }
    svg { inline-size: 72px }
    h1 { margin: 0; font-size: 76px; line-height: 1.15; text-wrap: balance; word-break: auto-phrase }
    p { margin: 0; padding-block-start: 24px; border-block-start: 6px solid #ffd23f; color: #c3d1d6; text-wrap: balance }
    </style><header>${mark}${t('site.name')}</header><h1>${t('home.title')}</h1><p>${t('site.description')}</p></html>`);
  writeFileSync(`public/social/${localeSegment(locale)}.png`, await page.screenshot());
  console.log(`public/social/${localeSegment(locale)}.png (${localeName(content, locale)})`);
}
await browser.close();
process.exit(0);

/** @param share of the picture that the mark fills, on a ground of its own colour */
async function icon(page: Page, size: number, share = 1): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const ground = share === 1 ? '' : 'background: #14262e;';
  await page.setContent(
    `<style>body { display: grid; place-items: center; height: ${size}px; margin: 0; ${ground} }
    svg { display: block; width: ${size * share}px }</style>${mark}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** An ICO file of one PNG: a directory of one entry, then the picture (all readers since Windows Vista take PNG). */
function icoOf(png: Buffer, size: number): Buffer {
  const directory = Buffer.alloc(22);
  directory.writeUInt16LE(1, 2); // an icon
  directory.writeUInt16LE(1, 4); // of one picture
  directory.writeUInt8(size, 6);
  directory.writeUInt8(size, 7);
  directory.writeUInt16LE(1, 10); // colour planes
  directory.writeUInt16LE(32, 12); // bits of a pixel
  directory.writeUInt32LE(png.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return Buffer.concat([directory, png]);
}
