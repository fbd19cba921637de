import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';

const outDir = inject('outDir');
const read = (file: string) => readFileSync(path.join(outDir, file), 'utf8');
/** File of the built site that an absolute address of it stands for. */
const fileOf = (url: string) => path.join(outDir, decodeURIComponent(new URL(url).pathname));

test('every picture that a page names for previews and icons is there', () => {
  for (const { url, html } of builtPages()) {
    const names = [...html.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    for (const name of names) expect(existsSync(fileOf(name)), `${url} ${name}`).toBe(true);
    expect(html, url).toMatch(/<link rel="icon"|http-equiv="refresh"/);
  }
  for (const file of ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png']) {
    expect(existsSync(path.join(outDir, file)), file).toBe(true);
  }
});

test('llms.txt links the Markdown twin of every article that has a text of its own', () => {
  const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  const pages = builtPages().filter(({ html }) => html.includes('type="text/markdown"'));
  expect(links).toHaveLength(pages.length);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const markdown = readFileSync(fileOf(link), 'utf8');
    expect(markdown, link).toMatch(/^# \S/);
    expect(markdown, link).not.toContain('{/*');
  }
});

test.each(['es', 'ru', 'zh-cn', 'en'])('the feed of %s holds its articles', (locale) => {
  const feed = JSON.parse(read(`${locale}/feed.json`));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items.length).toBeGreaterThan(0);
  for (const { url } of feed.items) expect(existsSync(path.join(fileOf(url), 'index.html')), url).toBe(true);
});

test('the accessibility statement names tests that exist', () => {
  const named = [...read('en/accessibility/index.html').matchAll(/<code>([^<]+)<\/code>/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(5);
  for (const file of named) expect(existsSync(file), file).toBe(true);
});
