import { expect, test } from 'vitest';
import { convertHere } from '../../../src/importer/convert-here.ts';
import { importDocset } from '../../../src/importer/import-docset.ts';
import type { FileReport } from '../../../src/importer/report.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { importHere, memoryStore } from './memory-store.ts';

const page = (title: string, body = '') => `---\ntitle: ${title}\n---\n# ${title}\n\n${body}\n`;
const BROKEN = '---\ntitle: Malo\n---\n<span data-ttu-id="x">\n';

/** Imports files over what stands already. */
async function run(
  files: Readonly<Record<string, string>>,
  content = new Map<string, string>(),
  isWhole = true,
) {
  const store = memoryStore(files, content);
  const report = await importHere(Object.keys(files), 'es', store, isWhole);
  const body = (slug: string) => content.get(`es/articles/${slug}.mdx`)?.split('---\n\n').at(-1);
  return { ...report, content, body, said: report.problems.map(formatProblem) };
}

test('of two sources for one article the first by name is imported, and the other is refused', async () => {
  const { files, said } = await run({ 'a b.md': page('Uno'), 'a-b.md': page('Dos') });
  expect(files.map(({ path, slug, status }) => [path, slug, status])).toEqual([
    ['a b.md', 'a-b', 'added'],
    ['a-b.md', 'a-b', 'refused'],
  ]);
  expect(said).toEqual([
    'a-b.md  error  import/same-slug  Unexpected second source for the article "a-b", expected a b.md alone.\n    Rename one of the two files.',
  ]);
});

test('a name that a page of the site has is refused', async () => {
  const { files, said } = await run({ 'search.md': page('Uno') });
  expect(files[0]?.status).toBe('refused');
  expect(said).toEqual([
    'search.md  error  import/reserved-slug  Unexpected name "search", expected one that no page of the site has.\n    Rename the file.',
  ]);
});

test('a whole import names what is gone upstream, in order; one of some files names nothing', async () => {
  const content = new Map<string, string>();
  await run({ 'c.md': page('C'), 'a.md': page('A'), 'b.md': page('B') }, content);
  expect((await run({ 'b.md': page('B') }, content, false)).gone).toEqual([]);
  expect((await run({ 'b.md': page('B') }, content)).gone).toEqual(['a', 'c']);
});

test('what links to a refused page is made again, and told once; one that stands from before is linked', async () => {
  const files = { 'a.md': page('A', '[x](bad.md)'), 'b.md': page('B', '[y](a.md)'), 'bad.md': BROKEN };
  const fresh = await run(files);
  expect(fresh.body('a')).toContain('[x](https://learn.microsoft.com/es-es/partner-center/bad)');
  expect(fresh.body('b')).toContain('[y](../a/)');
  expect(fresh.files.map(({ status }) => status)).toEqual(['added', 'added', 'refused']);
  expect(fresh.problems.map(({ file, rule }) => [file, rule]).sort()).toEqual([
    ['a.md', 'import/link-nowhere'],
    ['bad.md', 'import/broken-span'],
  ]);
  const content = new Map<string, string>();
  await run({ ...files, 'bad.md': page('Bueno') }, content);
  const again = await run(files, content);
  expect(again.body('a')).toContain('[x](../bad/)');
});

test('redirects lead only to pages that stand, in this locale or another, or out', async () => {
  const moves = ['/docs/a', '/docs/none', '/docs/ru-only', 'https://example.com/'];
  const redirections = moves.map((redirect_url, index) => ({ source_path: `old-${index}.md`, redirect_url }));
  const files = {
    'docfx.json': '{"build":{"dest":"docs"}}',
    '.openpublishing.redirection.json': JSON.stringify({ redirections }),
    'a.md': page('A'),
  };
  const content = new Map([['ru/articles/ru-only.mdx', page('R')]]);
  await run(files, content);
  expect(content.get('redirects.yaml')).toBe('old-0: a\nold-2: ru-only\nold-3: https://example.com/\n');
  const others = { 'old-3': 'a', 'old-0': 'b', other: 'a' };
  content.set('redirects.yaml', JSON.stringify(others));
  await run(files, content);
  expect(content.get('redirects.yaml')).toBe('old-0: a\nold-2: ru-only\nold-3: a\nother: a\n');
});

test('each file is told of when it is done, in order, with how many there are; others are only linked to', async () => {
  const files = { 'a.md': page('A', '[b](b.md)'), 'b.md': page('B'), 'c.md': page('C') };
  const store = memoryStore(files);
  const done: [string, number, number][] = [];
  const report = await importDocset(Object.keys(files), 'es', store, {
    start: convertHere(store),
    isWhole: false,
    only: (path) => path !== 'b.md',
    onFile: ({ path }: FileReport, count, all) => void done.push([path, count, all]),
  });
  expect(done).toEqual([
    ['a.md', 1, 2],
    ['c.md', 2, 2],
  ]);
  expect(report.files[0]?.links).toEqual({ ok: 1 });
  expect(store.content.has('es/articles/b.mdx')).toBe(false);
  expect(store.content.has('es/toc.yaml')).toBe(false);
});

test('a disk that refuses is told of each file that it refused, and the others are written', async () => {
  const files = { 'a.md': page('A'), 'b.md': page('B'), 'toc.yml': '- href: b.md' };
  const store = memoryStore(files);
  const refusing = {
    ...store,
    write: (path: string, content: string | Uint8Array) => {
      if (path.includes('a.mdx') || path.includes('toc')) throw new Error('full');
      return store.write(path, content);
    },
  };
  const report = await importHere(Object.keys(files), 'es', refusing, true);
  expect(report.files.map(({ status }) => status)).toEqual(['refused', 'added']);
  expect(report.problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'import/unwritable a.md',
    'import/unwritable es/toc.yaml',
  ]);
});
