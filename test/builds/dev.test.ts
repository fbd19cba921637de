import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOfContent } from '../support/separate-build.ts';

// What a writer sees while they edit: each change, on every page that shows it.
const ARTICLE = 'es/articles/escalate-problems-to-microsoft.mdx';
const content = copyOfContent(afterAll);
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    // Under Vitest Astro serves no pages, and VITEST is how it knows.
    env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'development', VITEST: '' },
  });
});

afterAll(() => {
  server.kill();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until a page holds a text. */
async function shows(page: string, text: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const html = await (await fetch(origin + page)).text();
      expect(html.includes(text), `${page}: ${text}`).toBe(true);
    },
    { timeout: 60_000, interval: 300 },
  );
}

function edit(file: string, from: string | RegExp, to: string): void {
  const name = path.join(content, file);
  const text = readFileSync(name, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(name, text.replace(from, to));
}

test('a changed sentence stands on its own page and beside the other languages', async () => {
  await shows('/es/escalate-problems-to-microsoft/', 'id="s104"');
  await shows('/es/escalate-problems-to-microsoft~en/', 'id="s104"');
  edit(ARTICLE, /\{\/\* 104 \*\/\}/, '{/* 104 */}Palabra nueva. ');
  await shows('/es/escalate-problems-to-microsoft/', 'Palabra nueva.');
  await shows('/es/escalate-problems-to-microsoft~en/', 'Palabra nueva.');
});

test('changed words of the interface and of the wizard are shown', async () => {
  await shows('/es/wizard/', '<h1');
  edit('es/ui.json', /"nav.articles": "[^"]*"/, '"nav.articles": "Textos nuevos"');
  await shows('/es/wizard/', 'Textos nuevos');
  edit('es/triage.yaml', /^title: .*$/m, 'title: Título nuevo');
  await shows('/es/wizard/', 'Título nuevo');
});

test('a mistake takes the page down until it is mended, and no restart is needed', async () => {
  edit('es/triage.yaml', /^title: /m, 'titel: ');
  await vi.waitFor(async () => expect((await fetch(`${origin}/es/wizard/`)).status).toBe(500), {
    timeout: 20_000,
  });
  edit('es/triage.yaml', /^titel: /m, 'title: ');
  await shows('/es/wizard/', 'Título nuevo');
});
