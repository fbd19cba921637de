import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type ServedSite, serve } from '../support/built-site.ts';
import { buildSeparately } from '../support/separate-build.ts';

const HELP = `---
title: Ayuda
---
# Ayuda

Pulsa ![el botón](media/button.png) aquí.

![La pantalla](media/screen.png)

![Falta](media/none.png)
`;
const TABS = `---
title: Pestañas
---
# Pestañas

# [Windows](#tab/windows)

Uno en Windows.

# [Linux](#tab/linux)

Uno en Linux.

---

Entre medias.

# [Windows](#tab/windows)

Dos en Windows.

# [Linux](#tab/linux)

Dos en Linux.

---
`;
const pair = (number: number, target: string, english: string) =>
  `<span data-ttu-id="abcde-${number}">${target}</span><span class="sxs-lookup"><span data-stu-id="abcde-${number}">${english}</span></span>`;
/** Headings without names, links to them by their English, and an include that lies elsewhere. */
const PARTS = `---
title: Partes
---
# ${pair(103, 'Partes de una página', 'Parts of a page')}

${pair(104, '[Uno](#one-more-strong-code), [dos](#one-more-strong-code-1), [falta](#none).', '[One](#one-more-strong-code), [two](#one-more-strong-code-1), [none](#none).')}

## ${pair(105, 'Uno más: **fuerte** y `código`', 'One more: **strong** `code`')}

## ${pair(106, 'Uno más: **fuerte** y `código`', 'One more: **strong** `code`')}

[!INCLUDE [x](includes/deep/links.md)]
`;
const LINKS =
  '[ayuda](../../get-help.md), [parte](../../parts.md#one-more-strong-code) y [nota][1][^1]\n\n[1]: ../../tabs.md\n\n[^1]: Nota.\n';

let folder: string;
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'docset-'));
  const [docset, content] = [path.join(folder, 'docset'), path.join(folder, 'content')];
  for (const each of ['media', 'includes/deep']) mkdirSync(path.join(docset, each), { recursive: true });
  const files = {
    'docfx.json': '{}',
    'get-help.md': HELP,
    'tabs.md': TABS,
    'parts.md': PARTS,
    'includes/deep/links.md': LINKS,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(docset, name), text);
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#36c' } })
      .png()
      .toBuffer();
  writeFileSync(path.join(docset, 'media/button.png'), await picture(24, 24));
  writeFileSync(path.join(docset, 'media/screen.png'), await picture(1000, 500));
  const command = ['src/importer/cli.ts', docset, '--locale', 'es', '--to', content];
  expect(spawnSync(process.execPath, command).status).toBe(0);
  const { outDir, status, output } = buildSeparately(content, path.join(folder, 'site'));
  expect(status, output).toBe(0);
  site = await serve(outDir);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  rmSync(folder, { recursive: true });
});

test.each([
  ['es', '#uno-más-fuerte-y-código'],
  ['en', '#one-more-strong-code'],
])('links lead to the parts of a page in %s, and those of an include from where it lies', (locale, part) => {
  const hrefs: unknown[] = [];
  const ids: unknown[] = [];
  const page = readFileSync(path.join(site.outDir, locale, 'parts/index.html'), 'utf8');
  visit(fromHtml(page.slice(page.indexOf('<article'))), 'element', ({ tagName, properties }) => {
    if (tagName === 'a') hrefs.push(decodeURI(String(properties['href'])));
    ids.push(properties['id']);
  });
  expect(ids).toEqual(expect.arrayContaining([part.slice(1), `${part.slice(1)}-1`]));
  expect(hrefs).toEqual(expect.arrayContaining([part, `${part}-1`, '../get-help/', '../tabs/']));
  expect(hrefs).not.toContain('#none');
});

test('a picture stands in the page, sized, lazy, and as a file of its own', () => {
  const elements: Element[] = [];
  visit(
    fromHtml(readFileSync(path.join(site.outDir, 'es/get-help/index.html'), 'utf8')),
    'element',
    (each) => {
      elements.push(each);
    },
  );
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const images = named('img').map(({ properties }) => properties);
  expect(images.map(({ alt, width, height, loading }) => ({ alt, width, height, loading }))).toEqual([
    { alt: 'el botón', width: 24, height: 24, loading: 'lazy' },
    { alt: 'La pantalla', width: 1000, height: 500, loading: 'lazy' },
  ]);
  for (const { src } of images) {
    expect(String(src)).toMatch(/^\/media\/[a-z]+-[0-9a-f]{12}\.webp$/);
    expect(existsSync(path.join(site.outDir, String(src)))).toBe(true);
  }
  expect(named('figcaption').map(({ children }) => children)).toMatchObject([[{ value: 'Falta' }]]);
});

test('a picture is drawn, fits a narrow screen, and moves nothing', async () => {
  const page = await browser.newPage({ baseURL: site.origin, viewport: { width: 320, height: 640 } });
  await page.goto('/es/get-help/');
  const screen = page.getByAltText('La pantalla');
  const before = await screen.boundingBox();
  await screen.scrollIntoViewIfNeeded();
  await expect
    .poll(() => screen.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBe(1000);
  const after = await screen.boundingBox();
  expect(after?.width).toBeLessThanOrEqual(288);
  expect((after?.width ?? 0) / (after?.height ?? 1)).toBeCloseTo(2, 1);
  expect(after?.height).toBe(before?.height);
});

test('without script tabs are sections in order', async () => {
  const page = await browser.newPage({ baseURL: site.origin, javaScriptEnabled: false });
  await page.goto('/es/tabs/');
  for (const text of ['Uno en Windows.', 'Uno en Linux.', 'Dos en Windows.', 'Dos en Linux.'])
    expect(await page.getByText(text).isVisible(), text).toBe(true);
  expect(await page.getByRole('tab').count()).toBe(0);
});

test('with script they are a tab list, worked by keys, chosen together and remembered', async () => {
  const page = await browser.newPage({ baseURL: site.origin });
  await page.goto('/es/tabs/');
  const tabs = page.getByRole('tab');
  await expect.poll(() => tabs.allTextContents()).toEqual(['Windows', 'Linux', 'Windows', 'Linux']);
  expect(await page.getByText('Uno en Linux.').isVisible()).toBe(false);
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await tabs.nth(1).evaluate((tab) => tab === document.activeElement)).toBe(true);
  for (const text of ['Uno en Linux.', 'Dos en Linux.'])
    expect(await page.getByText(text).isVisible()).toBe(true);
  expect(await page.getByText('Dos en Windows.').isVisible()).toBe(false);
  await page.reload();
  await expect.poll(() => page.getByText('Dos en Linux.').isVisible()).toBe(true);
  await expect.poll(() => page.getByText('Dos en Windows.').isVisible()).toBe(false);
  await page.goto('/es/tabs/?tabs=windows');
  await expect.poll(() => page.getByText('Dos en Linux.').isVisible()).toBe(false);
});
