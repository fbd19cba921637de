import { expect, test } from 'vitest';
import { readDocset } from '../../../../src/importer/docset/read-docset.ts';
import { linkResolver, relativeHref, seenFromRoot } from '../../../../src/importer/docset/resolve-link.ts';

const files: Record<string, string> = {
  'docfx.json': '{"build":{"dest":"docs"}}',
  'guide/a.md': '# <a name="Top"></a>A\n\n## One more\n',
  'guide/b.md': '# <a name="Part"></a>B\n\n<a name="été"></a>\n',
  'guide/new-long.md': '# Long',
  'guide/one-twin.md': '# One',
  'guide/two-twin.md': '# Two',
  'other/far-long.md': '# Far',
  'Guide/Deep/index.md': '# Deep',
  'index.md': '# Start',
  '.openpublishing.redirection.json': JSON.stringify({
    redirections: [
      { source_path: 'guide/old.md', redirect_url: '/docs/guide/b' },
      { source_path: 'guide/out.md', redirect_url: 'https://example.com/new' },
      { source_path: 'guide/part.md', redirect_url: 'https://example.com/new#one' },
      { source_path: 'guide/lost.md', redirect_url: '/docs/lost/there' },
      { source_path: 'guide/moved.md', redirect_url: '/docs/there/moved' },
    ],
  }),
};
const docset = readDocset(Object.keys(files), (path) => files[path]);
const resolve = linkResolver(docset, 'guide/a.md', 'guide/a', new Set(['there/moved', 'there/only']));
const VENDOR = 'https://learn.microsoft.com/es-es/';

test.each([
  ['b.md', '../b/', 'ok'],
  ['./b.md', '../b/', 'ok'],
  [' b.md ', '../b/', 'ok'],
  ['b', '../b/', 'ok'],
  ['b.yml', '../b/', 'ok'],
  ['..\\guide\\b.md', '../b/', 'ok'],
  ['%62.md', '../b/', 'ok'],
  ['~/guide/b.md', '../b/', 'ok'],
  ['../../../guide/b.md', '../b/', 'ok'],
  ['/docs/guide/b', '../b/', 'ok'],
  ['/docs', '../../index/', 'ok'],
  ['/docs/', '../../index/', 'ok'],
  ['B.md', '../b/', 'case'],
  ['../Guide/Deep', '../deep/index/', 'ok'],
  ['../Guide/Deep/index.md', '../deep/index/', 'ok'],
  ['deep/', '../deep/index/', 'case'],
  ['long.md', '../new-long/', 'renamed'],
  ['old.md', '../b/', 'redirected'],
  ['old.md#Part', '../b/#Part', 'redirected'],
])('a link to %j leads to a page of the docset: %s, %s', (href, address, found) => {
  expect(resolve(href, 'es')).toMatchObject({ href: address, class: found, page: expect.any(String) });
});

test.each([
  ['b.md#Part', '../b/#Part', 'ok'],
  ['b.md#part', '../b/#Part', 'case'],
  ['b.md#%C3%A9t%C3%A9', '../b/#été', 'ok'],
  ['b.md#%', '../b/', 'no anchor'],
  ['b.md#none', '../b/', 'no anchor'],
  ['b.md#', '../b/', 'ok'],
  ['#Top', '#Top', 'ok'],
  ['#One-More', '#one-more', 'case'],
  ['#', './', 'ok'],
  ['a.md', './', 'ok'],
  ['a.md#top', '#Top', 'case'],
])('the part that %s names is linked where the page has one: %s, %s', (href, address, found) => {
  expect(resolve(href, 'es')).toMatchObject({ href: address, class: found });
});

test.each([
  ['b.md?tabs=one,two+three#Part', '../b/?tabs=one,two+three#Part'],
  ['?tabs=one', '?tabs=one'],
  ['b.md?tabs=one&view=x', '../b/'],
  ['b.md?view=x&tabs=one', '../b/'],
  ['b.md?view=x', '../b/'],
  ['b.md?tabs=', '../b/'],
])('of the query of %s the choice of tabs alone is kept: %s', (href, address) => {
  expect(resolve(href, 'es').href).toBe(address);
});

test.each([
  ['out.md#part', 'https://example.com/new#part', 'redirected'],
  ['out.md', 'https://example.com/new', 'redirected'],
  ['part.md#other', 'https://example.com/new#one', 'redirected'],
  ['moved.md#x', '../../there/moved/#x', 'other locale'],
  ['../there/only.md', '../../there/only/', 'other locale'],
  ['lost.md', `${VENDOR}docs/lost/there`, 'nowhere'],
  ['None.md?view=x#part', `${VENDOR}docs/guide/none?view=x#part`, 'nowhere'],
  ['none.md?context=/x/y#part', `${VENDOR}docs/guide/none#part`, 'nowhere'],
  ['no ne.md', `${VENDOR}docs/guide/no%20ne`, 'nowhere'],
  ['twin.md', `${VENDOR}docs/guide/twin`, 'nowhere'],
  ['far-lo.md', `${VENDOR}docs/guide/far-lo`, 'nowhere'],
  ['../long.md', `${VENDOR}docs/long`, 'nowhere'],
  ['/docs/none', `${VENDOR}docs/none`, 'other docset'],
  ['/other/page?a=b#c', `${VENDOR}other/page?a=b#c`, 'other docset'],
  ['/documents/b', `${VENDOR}documents/b`, 'other docset'],
  ['/ö', `${VENDOR}%C3%B6`, 'other docset'],
  ['sheet.xlsx', `${VENDOR}docs/guide/sheet.xlsx`, 'media missing'],
  ['/docs/x.zip', `${VENDOR}docs/x.zip`, 'media missing'],
  ['none.html', `${VENDOR}docs/guide/none.html`, 'nowhere'],
  ['none.aspx', `${VENDOR}docs/guide/none.aspx`, 'nowhere'],
  ['v1.2', `${VENDOR}docs/guide/v1.2`, 'nowhere'],
  ['https://example.com/A?b#c', 'https://example.com/A?b#c', 'external'],
  ['HTTPS://example.com', 'https://example.com', 'external'],
  ['mailto:a@example.com', 'mailto:a@example.com', 'external'],
  ['//example.com/a', '//example.com/a', 'external'],
])('a link to %j leads out of the docset: %s, %s', (href, address, found) => {
  expect(resolve(href, 'es')).toEqual({ href: address, class: found });
});

test('a link of an included file is looked for from there, a part alone in the article', () => {
  expect(resolve('b.md', 'es', 'guide/sub/x.md').class).toBe('nowhere');
  expect(resolve('../b.md', 'es', 'guide/sub/x.md').href).toBe('../b/');
  expect(resolve('#Top', 'es', 'guide/sub/x.md').href).toBe('#Top');
});

test.each([
  ['../b.md#part', '~/guide/b.md#part'],
  ['c.md?x#y', '~/guide/in%201/c.md?x#y'],
  ['..\\b.md', '~/guide/b.md'],
  [' c.md ', '~/guide/in%201/c.md'],
  ['', ''],
  ['#part', '#part'],
  ['?x', '?x'],
  ['/a', '/a'],
  ['\\a', '\\a'],
  ['~/a.md', '~/a.md'],
  ['~\\a.md', '~\\a.md'],
  ['https://example.com', 'https://example.com'],
])('an address %j of an included file is %j to every file', (href, expected) => {
  expect(seenFromRoot('guide/in 1/x.md', href)).toBe(expected);
});

test('a folder whose name has a sign of addresses is written so that it stays a folder', () => {
  expect(seenFromRoot('a#b/c?d/x.md', 'y.md#z')).toBe('~/a%23b/c%3Fd/y.md#z');
});

test.each([
  ['a', 'a', './'],
  ['a', 'b', '../b/'],
  ['a/b', 'a/c', '../c/'],
  ['a/b', 'c', '../../c/'],
  ['a', 'a/b', 'b/'],
])('the page %s names the page %s by %s', (from, to, expected) => {
  expect(relativeHref(from, to)).toBe(expected);
});
