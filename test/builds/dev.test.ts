import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { dev } from 'astro';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOfContent } from '../support/separate-build.ts';

// What a writer sees while they edit: each change, on every page that shows it.
const ARTICLE = 'es/articles/escalate-problems-to-microsoft.mdx';
const content = copyOfContent(afterAll);
let server: Awaited<ReturnType<typeof dev>>;
let origin: string;

beforeAll(async () => {
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('NODE_ENV', 'development');
  // A port of its own, since the server starts anew once it has made Astro's types, and would take another.
  const port = await freePort();
  server = await dev({ logLevel: 'error', server: { port } });
  origin = `http://localhost:${port}`;
});

afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
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
    { timeout: 20_000, interval: 300 },
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
  await shows('/ru/escalate-problems-to-microsoft~es/', 'id="s104"');
  edit(ARTICLE, /\{\/\* 104 \*\/\}/, '{/* 104 */}Palabra nueva. ');
  await shows('/es/escalate-problems-to-microsoft/', 'Palabra nueva.');
  await shows('/ru/escalate-problems-to-microsoft~es/', 'Palabra nueva.');
});

test('changed words of the interface and of the wizard are shown', async () => {
  await shows('/es/wizard/', '<h1');
  edit('es/ui.json', /"nav.articles": "[^"]*"/, '"nav.articles": "Textos nuevos"');
  await shows('/es/wizard/', 'Textos nuevos');
  edit('es/triage.yaml', /^title: .*$/m, 'title: Título nuevo');
  await shows('/es/wizard/', 'Título nuevo');
});

test('a mistake is shown as what it is, and mended', async () => {
  edit('es/triage.yaml', /^title: /m, 'titel: ');
  await shows('/es/wizard/', 'wizard/schema');
  edit('es/triage.yaml', /^titel: /m, 'title: ');
  await shows('/es/wizard/', 'Título nuevo');
});
