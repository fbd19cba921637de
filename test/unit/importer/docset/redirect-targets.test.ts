import { expect, test } from 'vitest';
import { readRedirectFiles, resolveRedirects } from '../../../../src/importer/docset/docset-redirects.ts';

const ROOTS = [
  { folder: 'guide/deep/', place: 'docs/deep' },
  { folder: 'guide/', place: 'docs' },
];

const file = (...redirections: object[]) => JSON.stringify({ redirections });

/** Where the redirects of some files lead. */
function resolved(files: Readonly<Record<string, string>>, pages: readonly string[] = []) {
  const read = readRedirectFiles(Object.keys(files), (path) => files[path]);
  const { redirects, problems } = resolveRedirects(read.redirects, ROOTS, new Set(pages));
  return { redirects: Object.fromEntries(redirects), problems: [...read.problems, ...problems] };
}

/** Where a page that moved to this address leads. */
const target = (redirect_url: string) =>
  resolved({ '.openpublishing.redirection.json': file({ source_path: 'old.md', redirect_url }) }).redirects[
    'old'
  ];

test.each([
  ['/docs/page', 'guide/page'],
  ['docs/page', 'guide/page'],
  ['/docs/Page.md', 'guide/page'],
  ['/docs/page?view=one#part', 'guide/page'],
  ['/docs/page#part?x', 'guide/page'],
  ['/docs', 'guide/index'],
  ['/docs/', 'guide/index'],
  ['/docs/deep/page', 'guide/deep/page'],
  ['/docs/deep', 'guide/deep/index'],
  ['/docs/deeper/page', 'guide/deeper/page'],
])('a redirect to %s leads to the page %s of the docset', (url, page) => {
  expect(target(url)).toBe(page);
});

test.each([
  ['/documents/page', 'https://learn.microsoft.com/documents/page'],
  ['/other/docs/page#part', 'https://learn.microsoft.com/other/docs/page'],
  ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
  ['HTTP://example.com/', 'HTTP://example.com/'],
])('a redirect to %s leads out of the docset, to %s', (url, address) => {
  expect(target(url)).toBe(address);
});

test.each(['/docs/a:b', 'mailto:a@example.com', 'ftp://example.com/', 'https://', 'x https://example.com/'])(
  'a redirect to %j is told, with how to mend it, and left out',
  (redirect_url) => {
    const { redirects, problems } = resolved({
      'sub/.openpublishing.redirection.json': file(
        { source_path: 'a.md', redirect_url: '/docs/b' },
        { source_path: 'b.md', redirect_url },
      ),
    });
    expect(Object.keys(redirects)).toEqual(['sub/a']);
    expect(problems).toMatchObject([
      {
        file: 'sub/.openpublishing.redirection.json',
        line: 1,
        rule: 'import/bad-address',
        message: `Unexpected address "${redirect_url}", expected a page of the docset or of the web.`,
        hint: 'Mend or delete the redirect.',
      },
    ]);
  },
);

test.each([
  ['.openpublishing.redirection.json', true],
  ['sub/.openpublishing.redirection.old.json', true],
  ['.openpublishing.redirection.json.bak', false],
  ['my.openpublishing.redirection.json', false],
  ['xopenpublishing.redirection.json', false],
  ['openpublishing.json', false],
])('%s is a file of redirects: %s', (path, expected) => {
  const text = file({ source_path: 'a.md', redirect_url: '/docs/b' });
  expect(readRedirectFiles([path], () => text).redirects.length === 1).toBe(expected);
});

test.each([
  [{ source_path: 'a.md' }, 'sub/a'],
  [{ source_path: '/a.md' }, 'sub/a'],
  [{ source_path: 'x//a.md' }, 'sub/x/a'],
  [{ source_path_from_root: '/x/a.md' }, 'sub/x/a'],
  [{ source_path: 'a.md', source_path_from_root: '/b.md' }, 'sub/a'],
  [{ source_path: 'A b.md' }, 'sub/a-b'],
])('what was moved is read from %j: %s', (from, slug) => {
  const { redirects } = resolved({
    'sub/.openpublishing.redirection.json': file({ ...from, redirect_url: '/docs/b' }),
  });
  expect(redirects).toEqual({ [slug]: 'guide/b' });
});

test('a redirect of nothing says nothing, and the first of two for one page holds', () => {
  const { redirects, problems } = resolved({
    '.openpublishing.redirection.a.json': file(
      { redirect_url: '/docs/x' },
      { source_path: 'z.md', redirect_url: '/docs/one' },
      { source_path: 'Z.md', redirect_url: '/docs/two' },
    ),
    '.openpublishing.redirection.b.json': file({ source_path: 'z.md', redirect_url: '/docs/three' }),
  });
  expect(redirects).toEqual({ z: 'guide/one' });
  expect(problems).toEqual([]);
});

test('a page that is still there stays where its redirect leads to another that is; one that leads out goes', () => {
  const moves = ['/docs/there', '/docs/gone', 'https://example.com/'].map((redirect_url, index) => ({
    source_path: `guide/old-${index}.md`,
    redirect_url,
  }));
  const pages = ['guide/old-0', 'guide/old-1', 'guide/old-2', 'guide/there'];
  expect(resolved({ '.openpublishing.redirection.json': file(...moves) }, pages).redirects).toEqual({
    'guide/old-1': 'guide/gone',
    'guide/old-2': 'https://example.com/',
  });
});

test('a long chain, and one that runs into a circle, end where they must; redirects stand by name', () => {
  const chain = ['b', 'c', 'd'].map((to, index) => ({
    source_path: `guide/${'abc'[index]}.md`,
    redirect_url: `/docs/${to}`,
  }));
  const circle = [
    { source_path: 'guide/z.md', redirect_url: '/docs/y' },
    { source_path: 'guide/y.md', redirect_url: '/docs/x' },
    { source_path: 'guide/x.md', redirect_url: '/docs/y' },
  ];
  const { redirects } = resolved({
    '.openpublishing.redirection.json': file(...circle, ...chain.toReversed()),
  });
  expect(Object.entries(redirects)).toEqual([
    ['guide/a', 'guide/d'],
    ['guide/b', 'guide/d'],
    ['guide/c', 'guide/d'],
  ]);
});

test('a file of redirects that cannot be read is told with its place, and the others hold', () => {
  const good = {
    '.openpublishing.redirection.b.json': file({ source_path: 'a.md', redirect_url: '/docs/b' }),
  };
  for (const [bad, rule] of [
    ['{"redirections": [{"source_path": "a.md"}]}', 'import/redirects/schema'],
    ['{"redirections": ', 'import/redirects/syntax'],
    ['', 'import/redirects/schema'],
  ] as const) {
    const { redirects, problems } = resolved({ '.openpublishing.redirection.a.json': bad, ...good });
    expect(redirects).toEqual({ a: 'guide/b' });
    expect(problems[0]).toMatchObject({ rule, file: '.openpublishing.redirection.a.json', line: 1 });
  }
});
