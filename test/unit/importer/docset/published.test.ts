import { expect, test } from 'vitest';
import { isBreadcrumbs, placeInBreadcrumbs } from '../../../../src/importer/docset/breadcrumbs.ts';
import { readPublished } from '../../../../src/importer/docset/published.ts';

/** What a docset of these files says of where it is published. */
function published(files: Readonly<Record<string, string | object>>) {
  const text = (path: string) => {
    const file = files[path];
    return file === undefined || typeof file === 'string' ? file : JSON.stringify(file);
  };
  return readPublished(Object.keys(files), text);
}

const CRUMBS = '- tocHref: /shown/here/';

test.each([
  ['docs', 'docs'],
  ['/docs/', 'docs'],
  ['//docs/more//', 'docs/more'],
  ['7zip', '7zip'],
  ['Docs', 'Docs'],
])('build.dest %j says the place %j, without slashes around it', (dest, place) => {
  expect(published({ 'guide/docfx.json': { build: { dest } } }).roots).toEqual([{ folder: 'guide/', place }]);
});

test.each(['', '/', '_site', '.out', '../docs'])('build.dest %j says nothing', (dest) => {
  expect(published({ 'docfx.json': { build: { dest } } })).toMatchObject({ roots: [], problems: [] });
});

test.each([
  ['nothing', {}],
  ['a build of nothing', { build: null }],
  ['metadata of nothing', { build: { dest: null, globalMetadata: null, fileMetadata: null } }],
  [
    'metadata without breadcrumbs',
    { build: { globalMetadata: { breadcrumb_path: null }, fileMetadata: { breadcrumb_path: null } } },
  ],
])('a docfx.json may say %s, and nothing is wrong with it', (_, docfx) => {
  expect(published({ 'docfx.json': docfx })).toMatchObject({ roots: [], problems: [] });
});

test('a docfx.json is one by its whole name, and the deepest folder comes first', () => {
  const said = (place: string) => ({ build: { dest: place } });
  const { roots } = published({
    'docfx.json': said('whole'),
    'a/b/docfx.json': said('deep'),
    'a/docfx.json': said('half'),
    'a/old-docfx.json': said('old'),
    'a/docfx.json.bak': said('bak'),
  });
  expect(roots).toEqual([
    { folder: 'a/b/', place: 'deep' },
    { folder: 'a/', place: 'half' },
    { folder: '', place: 'whole' },
  ]);
});

test('breadcrumbs that single files name count where the whole names none', () => {
  const fileMetadata = { breadcrumb_path: { 'a/**': '~/nav/one.yml', 'b/**': '~/nav/two.yml' } };
  const files = { 'x/nav/one.yml': '- name: nowhere', 'x/nav/two.yml': CRUMBS };
  const { roots, breadcrumbs } = published({ ...files, 'x/docfx.json': { build: { fileMetadata } } });
  expect(roots).toEqual([{ folder: 'x/', place: 'shown/here' }]);
  expect([...breadcrumbs]).toEqual(['x/nav/one.yml', 'x/nav/two.yml']);
});

test.each([
  ['~/Nav/Crumbs.JSON', 'x/nav/crumbs.yml', 'shown/here'],
  ['/place/nav/crumbs.json', 'x/NAV/crumbs.yml', 'place'],
  ['/place/more/crumbs.json', 'x/crumbs.yml', 'place/more'],
  ['/nav/crumbs.json', 'x/nav/crumbs.yml', 'shown/here'],
])('breadcrumbs named %s are the file %s, in whatever case of letters', (breadcrumb_path, file, place) => {
  const docfx = { build: { globalMetadata: { breadcrumb_path } } };
  const { roots, breadcrumbs, problems } = published({ 'x/docfx.json': docfx, [file]: CRUMBS });
  expect(roots).toEqual([{ folder: 'x/', place }]);
  expect([...breadcrumbs]).toEqual([file.toLowerCase()]);
  expect(problems).toEqual([]);
});

test('breadcrumbs that the docset lacks are told with how to mend it, those of another docset are not', () => {
  const named = (breadcrumb_path: string) => ({ build: { globalMetadata: { breadcrumb_path } } });
  const { problems } = published({
    'a/docfx.json': named('~/none.yml'),
    'b/docfx.json': named('/other/none.json'),
  });
  expect(problems).toEqual([
    {
      file: 'a/docfx.json',
      line: undefined,
      column: undefined,
      rule: 'import/docfx/missing-breadcrumbs',
      severity: 'warning',
      message: 'Unexpected absence of the breadcrumbs "~/none.yml", expected them in the docset.',
      hint: expect.stringContaining('--base'),
    },
  ]);
});

test('breadcrumbs where they always lie speak only where no docfx.json does, and never in Markdown', () => {
  const usual = { 'a/breadcrumb/toc.yml': CRUMBS, 'b/breadcrumbs/TOC.md': '# [x](/other/)' };
  expect(published(usual)).toMatchObject({ roots: [{ folder: 'a/', place: 'shown/here' }], problems: [] });
  expect(published({ 'bread/toc.yml': CRUMBS }).roots).toEqual([{ folder: '', place: 'shown/here' }]);
  expect(published({ ...usual, 'docfx.json': { build: { dest: 'said' } } }).roots).toEqual([
    { folder: '', place: 'said' },
  ]);
  expect([...published(usual).breadcrumbs]).toEqual(['a/breadcrumb/toc.yml', 'b/breadcrumbs/toc.md']);
});

test.each([
  ['breadcrumb/toc.yml', true],
  ['a/Breadcrumbs/TOC.YML', true],
  ['bread/nested/toc.md', true],
  ['breadcrumb/toc.yaml', false],
  ['gingerbread/toc.yml', false],
  ['breadcrumb-toc.yml', false],
  ['breadcrumb/mytoc.yml', false],
  ['breadcrumb/toc.yml.bak', false],
])('%s lies where breadcrumbs do: %s', (path, expected) => {
  expect(isBreadcrumbs(path)).toBe(expected);
});

test.each([
  ['- tocHref: /place/toc.yml', 'place'],
  ['- TOCHREF: /place/part?view=x#y', 'place/part'],
  ['- tocHref: //learn.microsoft.com/es-es/place/', 'place'],
  ['- tocHref: http://docs.microsoft.com/zh-hans/place/', 'place'],
  ['- tocHref: /en-us/', undefined],
  ['- tocHref: /en-usual/', 'en-usual'],
  ['- tocHref: /old-en-us/', 'old-en-us'],
  ['- topicHref: /place/', 'place'],
  ['- topicHref: /place/part/page', 'place/part'],
  ['- topicHref: /place/part/', 'place/part'],
  ['- {tocHref: /first/, topicHref: /second/page}', 'first'],
  ['- tocHref: place/', undefined],
  ['- tocHref: ~/place/', undefined],
  ['- tocHref: //example.com/place/', undefined],
  ['- tocHref: https://learn.microsoft.community/place/', undefined],
  ['- tocHref: x https://learn.microsoft.com/place/', undefined],
  ['- tocHref: "/a b/"', undefined],
  ['- tocHref: "/a/{b}/"', undefined],
  ['- tocHref: null\n  items: null', undefined],
  ['- items: [{tocHref: /deep/}]\n- tocHref: /top/', 'top'],
  ['- items: [{items: [{tocHref: /deepest/}]}, {tocHref: /deep/}]', 'deep'],
  ['items: [{items: [{tocHref: /below/}]}]', 'below'],
])('breadcrumbs %j name the place %j', (text, place) => {
  expect(placeInBreadcrumbs('toc.yml', text)).toEqual({ place, problems: [] });
});

test.each(['- 7', '- [a]', 'text', 'items: 7', '- tocHref: 7'])('breadcrumbs %j are told', (text) => {
  const { place, problems } = placeInBreadcrumbs('nav/toc.yml', text);
  expect(place).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  for (const { file, rule } of problems)
    expect([file, rule]).toEqual(['nav/toc.yml', 'import/breadcrumbs/schema']);
});
