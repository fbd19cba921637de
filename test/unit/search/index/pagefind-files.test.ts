import { gunzipSync, gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, test, vi } from 'vitest';
import { storedPages } from '../../../../src/search/index/fragments.ts';
import { bundleOf, fragmentsOf } from '../../../../src/search/index/pagefind-files.ts';

// Pagefind indexes in a process of its own, and Zopfli takes its time.
vi.setConfig({ testTimeout: 60_000 });
afterAll(close);

const record = (path: string, text: string) => ({
  path,
  html: `<main>${text}</main>`,
  filters: { kind: 'article' },
  meta: { title: text },
});
const namesOf = (files: { path: string }[]) => files.map(({ path }) => path).join('\n');

test('a bundle holds its own stemmer and what a search loads, not Pagefind’s interfaces and worker', async () => {
  const files = await bundleOf('es', [record('bill', 'La factura'), record('plan', 'El plan')]);
  expect(namesOf(files)).toMatch(/^wasm\.es\.pagefind$/m);
  expect(namesOf(files)).toMatch(/^pagefind\.js$/m);
  expect(namesOf(files)).not.toMatch(/unknown|worker|ui|modular|highlight|playground/);
  const compressed = files.filter(({ path }) => /^wasm\.|\.pf_meta$/.test(path));
  const raw = compressed.map(({ content }) =>
    new TextDecoder('latin1').decode(gunzipSync(content).subarray(0, 12)),
  );
  expect(raw).toEqual(compressed.map(() => 'pagefind_dcd'));
  const script = new TextDecoder().decode(files.find(({ path }) => path === 'pagefind.js')?.content);
  expect(script).toContain('createInstance');
});

test('Chinese, which the build cuts, gets the stemmer of no language', async () => {
  const files = await bundleOf('zh-CN', [record('bill', '账单服务')]);
  expect(namesOf(files)).toMatch(/^wasm\.unknown\.pagefind$/m);
});

test('what has no text of its own is not found, nor shown where something is', async () => {
  const silent = record('bill', 'Factura<sup>1</sup> <button>Copiar</button><script>x()</script> nueva');
  const [text = ''] = (await bundleOf('es', [silent])).flatMap(({ path, content }) =>
    path.endsWith('.pf_fragment') ? [gunzipSync(content).toString()] : [],
  );
  expect(storedPages(text)[0]?.content).toBe('Factura nueva');
});

test('where there is no record there is no bundle', async () => {
  expect(await bundleOf('es', [])).toEqual([]);
});

test('of a locale with many pages several texts share a file, and each is found in its own', async () => {
  const paths = ['bill', 'guides/plan', 'use', 'pay', 'ask'];
  const pages = paths.map((path) => record(path, `Texto de ${path}`));
  const quick = async (bytes: Uint8Array) => gzipSync(bytes);
  const apart = fragmentsOf(await bundleOf('es', pages, quick));
  expect([...apart.keys()].sort()).toEqual([...paths].sort());
  expect(new Set(apart.values()).size).toBe(paths.length);

  const files = await bundleOf('es', pages, quick, 2);
  const together = fragmentsOf(files);
  expect([...together.keys()].sort()).toEqual([...paths].sort());
  expect(new Set(together.values()).size).toBe(2);
  for (const [path, name] of together) {
    const file = files.find((each) => each.path === `fragment/${name}.pf_fragment`);
    const stored = storedPages(gunzipSync(file?.content ?? '').toString());
    expect(stored.find(({ url }) => url === `/${path}/`)?.content).toContain(`Texto de ${path}`);
  }
});
