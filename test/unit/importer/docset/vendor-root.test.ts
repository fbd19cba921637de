import { expect, test } from 'vitest';
import { readDocset } from '../../../../src/importer/docset/read-docset.ts';
import { linkResolver } from '../../../../src/importer/docset/resolve-link.ts';

const PAGES = { 'articles/storage/b.md': '# B', 'articles/c.md': '# C', 'articles/storage/c.md': '# C' };

/** Where a link leads to a page that the docset does not hold. */
function addressOf(files: Readonly<Record<string, string>>, base?: string): string {
  const all: Record<string, string> = { ...PAGES, ...files };
  const docset = readDocset(Object.keys(all), (path) => all[path], base);
  return linkResolver(docset, 'articles/storage/b.md', 'articles/storage/b', new Set())('gone.md', 'es').href;
}

const moved = (...targets: string[]) => ({
  '.openpublishing.redirection.json': JSON.stringify({
    redirections: targets.map((redirect_url, index) => ({ source_path: `old-${index}.md`, redirect_url })),
  }),
});

test('a page that is not there is looked for where the docset is published', () => {
  const docfx = { 'articles/docfx.json': '{"build":{"dest":"azure"}}' };
  expect(addressOf(docfx)).toBe('https://learn.microsoft.com/es-es/azure/storage/gone');
  expect(addressOf(moved('/azure/storage/b', '/azure/storage/c#part'))).toBe(
    'https://learn.microsoft.com/es-es/azure/storage/gone',
  );
  expect(addressOf({}, 'cloud/azure')).toBe(
    'https://learn.microsoft.com/es-es/cloud/azure/articles/storage/gone',
  );
});

test('docfx.json comes before redirects, the command before both, and one redirect proves nothing', () => {
  const docfx = { 'articles/docfx.json': '{"build":{"dest":"here"}}' };
  const both = { ...docfx, ...moved('/azure/storage/b', '/azure/storage/c') };
  expect(addressOf(both)).toBe('https://learn.microsoft.com/es-es/here/storage/gone');
  expect(addressOf(both, 'there')).toBe('https://learn.microsoft.com/es-es/there/articles/storage/gone');
  expect(addressOf(moved('/azure/storage/b'))).toBe(
    'https://learn.microsoft.com/es-es/partner-center/articles/storage/gone',
  );
});

test('redirects to other sites, and to names that several pages have, say nothing', () => {
  expect(addressOf(moved('https://example.com/azure/storage/b', '/x/c', '/y/c', '/azure/none'))).toBe(
    'https://learn.microsoft.com/es-es/partner-center/articles/storage/gone',
  );
});
