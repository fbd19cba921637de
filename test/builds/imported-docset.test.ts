import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import axe from 'axe-core';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
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

/** A table of contents; `parts` stands in none of its sections. */
const TOC = `- name: Guías
  items:
  - name: Ayuda
    href: get-help.md
  - name: Pestañas
    href: tabs.md
- name: Notas
  items:
  - name: Primeras notas
    items:
${Array.from({ length: 12 }, (_, index) => `    - name: Nota ${index + 1}\n      href: notes/note-${index + 1}.md`).join('\n')}
`;
const NOTES = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `notes/note-${index + 1}.md`,
    `---\ntitle: Nota número ${index + 1}\nms.date: 05/${index + 10}/2021\n---\n# Nota ${index + 1}\n\nTexto.\n`,
  ]),
);

/** One page of each kind that only a docset has. */
const DOCSET_PAGES = [
  '/es/',
  '/es/notes/note-3/',
  '/es/sections/notes/note-1/',
  '/es/articles/',
  '/es/status/',
  '/en/notes/note-1/',
];

let folder: string;
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'docset-'));
  const [docset, content] = [path.join(folder, 'docset'), path.join(folder, 'content')];
  for (const each of ['media', 'includes/deep', 'notes'])
    mkdirSync(path.join(docset, each), { recursive: true });
  const files = {
    'docfx.json': '{}',
    'get-help.md': HELP,
    'tabs.md': TABS,
    'parts.md': PARTS,
    'includes/deep/links.md': LINKS,
    'TOC.yml': TOC,
    ...NOTES,
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
  // An import and a build, on a machine that may be busy.
}, 240_000);

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

test('the home page says what is here and what changed last, with the search in front and no wizard', async () => {
  const page = await browser.newPage({ baseURL: site.origin, javaScriptEnabled: false });
  await page.goto('/es/');
  const cards = page.locator('.section-cards li');
  expect((await cards.allInnerTexts()).map((text) => text.split(/\n+/))).toEqual([
    ['Ayuda'],
    ['Pestañas'],
    ['Primeras notas', '12 artículos'],
    ['Otros artículos', '1 artículo'],
  ]);
  expect(await page.locator('.changes li').first().textContent()).toContain('Nota número 12');
  expect(await page.locator('[href*="/wizard/"]').count()).toBe(0);
  await page.getByRole('searchbox').fill('ayuda');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL('**/es/search/?q=ayuda');
});

test.each([
  [390, false],
  [1280, true],
])('%i px wide, the articles of the section are shown beside the text: %s', async (width, isShown) => {
  const page = await browser.newPage({ baseURL: site.origin, viewport: { width, height: 800 } });
  await page.goto('/es/notes/note-3/');
  const nav = page.getByRole('navigation', { name: 'Artículos de esta sección' });
  const other = nav.getByRole('link', { name: 'Nota 12' });
  expect(await other.isVisible()).toBe(isShown);
  if (!isShown) await nav.locator('summary').click();
  expect(await nav.locator('[aria-current="page"]').textContent()).toBe('Nota 3');
  expect(await page.locator('.breadcrumbs li').allInnerTexts()).toEqual([
    'Inicio',
    'Artículos',
    'Notas',
    'Primeras notas',
  ]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.getByRole('link', { name: 'Primeras notas' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Primeras notas' }).waitFor();
  expect(await page.locator('.section-entries > li').count()).toBe(12);
});

test('all articles are a tree that folds and is narrowed, and a plain list without script', async () => {
  const page = await browser.newPage({ baseURL: site.origin });
  await page.goto('/es/articles/');
  const shown = () => page.locator('[data-tree] a:visible').allInnerTexts();
  const all = (await shown()).length;
  expect(all).toBe(15);
  await page.getByRole('button', { name: 'Plegar todo', exact: true }).click();
  await expect.poll(shown).toEqual([]);
  await page.getByLabel('Filtrar por título').fill('pestanas');
  await expect.poll(shown).toEqual(['Pestañas']);
  await page.getByLabel('Filtrar por título').fill('primeras');
  await expect.poll(async () => (await shown()).length).toBe(12);
  await page.getByLabel('Filtrar por título').fill('nada de esto');
  await page.getByText('Ningún título coincide.').waitFor();
  await page.getByLabel('Filtrar por título').fill('');
  await expect.poll(shown).toEqual([]);
  await page.goto('/es/articles/#section-2-1');
  await expect.poll(async () => (await shown()).length).toBe(12);
  const plain = await browser.newPage({ baseURL: site.origin, javaScriptEnabled: false });
  await plain.goto('/es/articles/');
  expect(await plain.locator('[data-tree] a:visible').count()).toBe(15);
  expect(await plain.getByRole('searchbox').count()).toBe(1);
});

test('the state of the translations is narrowed by section and state, as its address says', async () => {
  const page = await browser.newPage({ baseURL: site.origin, viewport: { width: 390, height: 800 } });
  await page.goto('/es/status/');
  const rows = page.locator('[data-row]:visible');
  expect(await rows.count()).toBe(15);
  await page.locator('select[name=section]').selectOption('Primeras notas');
  await expect.poll(() => rows.count()).toBe(12);
  await page.locator('select[name=state]').selectOption('no disponible');
  await page.locator('select[name=in]').selectOption('Español');
  await expect.poll(() => rows.count()).toBe(0);
  await page.getByText('Artículos mostrados: 0 de 15').waitFor();
  await page.goto('/en/status/?state=missing&in=en');
  await page.getByText(/^Articles shown: \d+ of 15$/).waitFor();
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('an article that a language lacks has a small page that leads to its text, and shows it with script', async () => {
  const file = path.join(site.outDir, 'en/notes/note-1/index.html');
  expect(statSync(file).size).toBeLessThanOrEqual(6_000);
  const plain = await browser.newPage({ baseURL: site.origin, javaScriptEnabled: false });
  await plain.goto('/en/notes/note-1/');
  expect(await plain.locator('article[lang="es"] h1').textContent()).toBe('Nota número 1');
  await plain.getByRole('note').getByRole('link', { name: 'Español' }).click();
  await plain.waitForURL('**/es/notes/note-1/');
  const page = await browser.newPage({ baseURL: site.origin, viewport: { width: 320, height: 640 } });
  await page.goto('/en/notes/note-1/');
  await page.locator('article[lang="es"]').getByText('Texto.').waitFor();
  expect(await page.locator('h1').allTextContents()).toEqual(['Nota 1']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.each([390, 1280])(
  '%i px wide, axe finds nothing on the kinds of page that a docset has',
  async (width) => {
    const context = await browser.newContext({
      baseURL: site.origin,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.addInitScript(axe.source);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const found: string[] = [];
    for (const url of DOCSET_PAGES) {
      await page.goto(url);
      found.push(...(await violations(page)).map((line) => `${url} ${line}`));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test('they obey their own policy', async () => {
  const page = await browser.newPage({ baseURL: site.origin });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  for (const url of DOCSET_PAGES) await page.goto(url, { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
});
