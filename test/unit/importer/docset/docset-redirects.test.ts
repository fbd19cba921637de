import { expect, test } from 'vitest';
import { readDocset } from '../../../../src/importer/docset/read-docset.ts';

/** Redirects of a docset that holds `here.md` and says where other pages went. */
function redirectsOf(moves: Readonly<Record<string, string>>) {
  const files: Record<string, string> = {
    'here.md': '# Here',
    'docfx.json': '{"build":{"dest":"docs"}}',
    '.openpublishing.redirection.json': JSON.stringify({
      redirections: Object.entries(moves).map(([source_path, redirect_url]) => ({
        source_path,
        redirect_url,
      })),
    }),
  };
  return readDocset(Object.keys(files), (path) => files[path]).redirects;
}

test('a chain of redirects leads to its end', () => {
  expect(redirectsOf({ 'a.md': '/docs/b', 'b.md': '/docs/here' })).toEqual({ a: 'here', b: 'here' });
});

test('redirects that go in a circle lead nowhere, and the others stay', () => {
  expect(
    redirectsOf({
      'a.md': '/docs/b',
      'b.md': '/docs/c',
      'c.md': '/docs/a',
      'd.md': '/docs/d',
      'e.md': '/docs/here',
    }),
  ).toEqual({ e: 'here' });
});
