import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writePacks } from '../../../../src/build/offline/write-packs.ts';
import { OFFLINE_FOLDER, packFile } from '../../../../src/offline/contract.ts';
import { unpack } from '../../../../src/offline/pack.ts';

const page = (number: number) =>
  `<!doctype html><nav>${'The same on every page. '.repeat(40)}</nav><p>Seite ${number * 7919}`;
const TEXT = 'What Pagefind holds of a page. '.repeat(30);
const FRAGMENT = 'pagefind/es/fragment/a.pf_fragment';

/** A site of so many articles that each section is a pack of its own. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'es/index.html': page(0),
  ...Object.fromEntries(
    Array.from({ length: 210 }, (_, number) => [`es/bills/${number}/index.html`, page(number)]),
  ),
  [FRAGMENT]: gzipSync(TEXT),
  'pagefind/es/pagefind-entry.json': '{}',
};

async function packsOf(files: typeof FILES) {
  const outDir = mkdtempSync(path.join(tmpdir(), 'packs-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(outDir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const packs = await writePacks(outDir, ['es'], '2026-11-29', () => ({ key: 'bills', title: 'Facturas' }));
  return packs.map((pack) => ({
    pack,
    held: unpack(gunzipSync(readFileSync(path.join(outDir, OFFLINE_FOLDER, packFile(pack))))),
  }));
}

test('packs of very many articles give each file as it stands on the site, what is gzip there opened', async () => {
  const packs = await packsOf(FILES);
  expect(packs.map(({ pack }) => pack.kind)).toEqual(['guide', 'search', 'articles', 'articles']);
  const held = packs.flatMap((each) => each.held);
  expect(held.map(({ entry: [name] }) => name).sort()).toEqual(Object.keys(FILES).sort());
  for (const { entry, bytes } of held) {
    const [name] = entry;
    expect(new TextDecoder().decode(bytes), name).toBe(name === FRAGMENT ? TEXT : FILES[name]);
  }
});

test('what a host sends for each of them is told within a tenth', async () => {
  const packs = await packsOf(FILES);
  for (const { entry } of packs.flatMap((each) => each.held)) {
    const [name, , sent] = entry;
    const content = FILES[name] ?? '';
    const compressed = name === FRAGMENT ? content.length : gzipSync(content).length;
    expect(Math.abs(sent - compressed), name).toBeLessThan(compressed / 10);
  }
});
