import { expect, test } from 'vitest';
import { readDocset } from '../../../../src/importer/docset/read-docset.ts';
import { formatProblem } from '../../../../src/lib/problem.ts';

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
  const { redirects, problems } = readDocset(Object.keys(files), (path) => files[path]);
  return { redirects: Object.fromEntries(redirects), said: problems.map(formatProblem) };
}

test('a chain of redirects leads to its end', () => {
  expect(redirectsOf({ 'a.md': '/docs/b', 'b.md': '/docs/here' }).redirects).toEqual({
    a: 'here',
    b: 'here',
  });
});

test('redirects that go in a circle lead nowhere, and the others stay', () => {
  expect(
    redirectsOf({
      'a.md': '/docs/b',
      'b.md': '/docs/c',
      'c.md': '/docs/a',
      'd.md': '/docs/d',
      'e.md': '/docs/here',
    }).redirects,
  ).toEqual({ e: 'here' });
});

test.each([
  'javascript:alert(1)',
  '/docs/javascript:alert(1)',
  '/other/javascript:alert(1)',
  'data:text/html,x',
  'https://',
])('a redirect to %s is left out, and told with its place', (target) => {
  const { redirects, said } = redirectsOf({ 'a.md': '/docs/here', 'b.md': target });
  expect(redirects).toEqual({ a: 'here' });
  expect(said.join()).toMatch(
    /^\.openpublishing\.redirection\.json:1:\d+ {2}warning {2}import\/bad-address {2}/,
  );
});

test('a name that every object has is a name like any other', () => {
  expect(redirectsOf({ 'constructor.md': '/docs/here', '__proto__.md': '/docs/here' }).redirects).toEqual(
    Object.fromEntries([
      ['__proto__', 'here'],
      ['constructor', 'here'],
    ]),
  );
});
