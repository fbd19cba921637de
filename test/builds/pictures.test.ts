import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { buildSeparately } from '../support/separate-build.ts';
import { writeContent } from '../support/small-content.ts';

test('a picture of a docset stands in the pages, sized, lazy, and as a file of its own', async () => {
  const docset = writeContent({
    'docfx.json': '{}',
    'get-help.md':
      '---\ntitle: Ayuda\n---\n# Ayuda\n\nPulsa ![el botón](media/button.png) aquí.\n\n![La pantalla](media/screen.png)\n\n![Falta](media/none.png)\n',
  });
  mkdirSync(path.join(docset, 'media'));
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#36c' } })
      .png()
      .toBuffer();
  writeFileSync(path.join(docset, 'media/button.png'), await picture(24, 24));
  writeFileSync(path.join(docset, 'media/screen.png'), await picture(1000, 500));
  const content = writeContent({});
  const command = ['src/importer/cli.ts', docset, '--locale', 'es', '--to', content];
  expect(spawnSync(process.execPath, command).status).toBe(0);

  const { outDir, status, output } = buildSeparately(content);
  expect(status, output).toBe(0);
  const html = fromHtml(readFileSync(path.join(outDir, 'es/get-help/index.html'), 'utf8'));
  const elements: Element[] = [];
  visit(html, 'element', (element) => {
    elements.push(element);
  });
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const images = named('img').map(({ properties }) => properties);
  expect(images.map(({ alt, width, height, loading }) => ({ alt, width, height, loading }))).toEqual([
    { alt: 'el botón', width: 24, height: 24, loading: 'lazy' },
    { alt: 'La pantalla', width: 1000, height: 500, loading: 'lazy' },
  ]);
  for (const { src } of images) {
    expect(String(src)).toMatch(/^\/media\/[a-z]+-[0-9a-f]{12}\.webp$/);
    expect(existsSync(path.join(outDir, String(src)))).toBe(true);
  }
  expect(named('figcaption').map(({ children }) => children)).toMatchObject([[{ value: 'Falta' }]]);
});
