import { expect, test } from 'vitest';
import { readDocset } from '../../../../src/importer/docset/read-docset.ts';
import { linkResolver } from '../../../../src/importer/docset/resolve-link.ts';
import { formatProblem } from '../../../../src/lib/problem.ts';

const BREADCRUMBS = `- name: Docs
  tocHref: /
  topicHref: /
  items:
  - name: Centro de partners
    tocHref: /partner/docs/
    topicHref: /partner/docs/index
    items:
    - name: Más
      tocHref: /partner/docs/more/
`;

/** Where a link to a page that is not there leads, and what is said of the docset. */
function published(files: Readonly<Record<string, string>>, base?: string) {
  const all: Record<string, string> = { 'articles/a.md': '# A', ...files };
  const docset = readDocset(Object.keys(all), (path) => all[path], base);
  const { href } = linkResolver(docset, 'articles/a.md', 'articles/a', new Set())('gone.md', 'es');
  return {
    place: href.replace('https://learn.microsoft.com/es-es/', ''),
    said: docset.problems.map(formatProblem),
  };
}

const docfx = (build: object) => ({ 'articles/docfx.json': JSON.stringify({ build }) });
const named = (breadcrumb_path: string) => docfx({ globalMetadata: { breadcrumb_path } });

test.each([
  ['a file from the root', '~/nav/toc.yml', 'articles/nav/toc.yml', 'partner/docs/gone'],
  ['a file beside docfx.json', 'nav/crumbs.yml', 'articles/nav/crumbs.yml', 'partner/docs/gone'],
  [
    'an address of the site, by which it is published',
    '/some/place/Nav/toc.json',
    'articles/nav/toc.yml',
    'some/place/gone',
  ],
])('breadcrumbs that docfx.json names say where a docset is published: %s', (_, address, file, expected) => {
  expect(published({ ...named(address), [file]: BREADCRUMBS })).toEqual({ place: expected, said: [] });
});

test.each([
  [
    'where it leads, without an address of its own',
    '- topicHref: /partner/docs/overview',
    'partner/docs/gone',
  ],
  ['a step alone', '- topicHref: /partner', 'partner/gone'],
  [
    'with a language and a site',
    '- TocHref: https://docs.microsoft.com/en-us/partner/toc.json',
    'partner/gone',
  ],
  ['items under a key', 'items:\n- tocHref: /partner/', 'partner/gone'],
  ['no place at all', '- tocHref: /\n- topicHref: ~/index.md\n- name: x', 'partner-center/articles/gone'],
  ['a place of another site', '- tocHref: https://example.com/a/', 'partner-center/articles/gone'],
])('the topmost entry that has a place names it: %s', (_, text, expected) => {
  expect(published({ ...named('~/nav/toc.yml'), 'articles/nav/toc.yml': text })).toEqual({
    place: expected,
    said: [],
  });
});

test('the command comes first, then build.dest, then breadcrumbs, then redirects', () => {
  const redirects = {
    'articles/b.md': '# B',
    '.openpublishing.redirection.json': JSON.stringify({
      redirections: ['a', 'b'].map((name) => ({
        source_path: `old-${name}.md`,
        redirect_url: `/moved/${name}`,
      })),
    }),
  };
  const crumbs = { ...named('nav/toc.yml'), 'articles/nav/toc.yml': BREADCRUMBS, ...redirects };
  const both = { ...crumbs, ...docfx({ dest: 'here', globalMetadata: { breadcrumb_path: 'nav/toc.yml' } }) };
  expect(published(both, 'there').place).toBe('there/articles/gone');
  expect(published(both).place).toBe('here/gone');
  expect(published(crumbs).place).toBe('partner/docs/gone');
  expect(published(redirects).place).toBe('moved/gone');
});

test('a folder for what is built is no place, and breadcrumbs are found where they always lie', () => {
  const built = { ...docfx({ dest: '_site' }), 'articles/breadcrumb/toc.yml': BREADCRUMBS };
  expect(published(built).place).toBe('partner/docs/gone');
  expect(published({ 'articles/bread/toc.yml': BREADCRUMBS }).place).toBe('partner/docs/gone');
});

test('files that cannot be read, or are not there, are told with their place', () => {
  const { place, said } = published({
    'articles/docfx.json': '{ "build": { "dest": 7 } }',
    'other/docfx.json': '{ "build": ',
    'third/docfx.json': '{ "build": { "globalMetadata": { "breadcrumb_path": "~/none.yml" } } }',
    'fourth/docfx.json': '{ "build": { "globalMetadata": { "breadcrumb_path": "toc.yml" } } }',
    'fourth/toc.yml': '- tocHref: *x',
    'fifth/docfx.json': '{ "build": { "globalMetadata": { "breadcrumb_path": "/other/docset/toc.json" } } }',
  });
  expect(place).toBe('partner-center/articles/gone');
  const rules = said.map((line) => line.split('  ').slice(0, 3).join(' ').trim());
  expect(rules.sort()).toEqual([
    'articles/docfx.json:1:14 warning import/docfx/schema',
    'fourth/toc.yml:1:12 warning import/breadcrumbs/syntax',
    expect.stringMatching(/^other\/docfx\.json:1:\d+ warning import\/docfx\/syntax$/),
    'third/docfx.json warning import/docfx/missing-breadcrumbs',
  ]);
});
