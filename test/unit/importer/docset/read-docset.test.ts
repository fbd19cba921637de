import { expect, test } from 'vitest';
import { readDocset } from '../../../../src/importer/docset/read-docset.ts';

const docsetOf = (files: Readonly<Record<string, string>>) =>
  readDocset(Object.keys(files), (path) => files[path]);

test('articles are files of text and known pages of YAML, in order; what others include is none', () => {
  const { sources } = docsetOf({
    'z.md': '',
    'a.TXT': '',
    'faq.yml': '### YamlMime:FAQ\n',
    'hub.YML': '### YamlMime:Hub\n',
    'old.yml': '### YamlMime:YamlDocument\ndocumentType: LandingData\n',
    'toc.yml': '- name: A\n',
    'set.yml': '### YamlMime:TableOfContent\n',
    mymd: '',
    'a.md.bak': '',
    'a.yml.md5': '',
    'includes/x.md': '',
    'sub/_includes/x.md': '',
    'sub/Includes/faq.yml': '### YamlMime:FAQ\n',
    'myincludes/x.md': '',
  });
  expect(sources).toEqual(['a.TXT', 'faq.yml', 'hub.YML', 'myincludes/x.md', 'old.yml', 'z.md']);
});

test('a page of YAML of an unknown kind is told, and what is no page is not', () => {
  const { problems, sources } = docsetOf({
    'sub/odd.yml': '### YamlMime:Odd\n',
    'set.yml': '### YamlMime:Achievements\n',
    'plain.yml': 'a: 1\n',
    'odd.md': '### YamlMime:Odd\n',
  });
  expect(sources).toEqual(['odd.md']);
  expect(problems).toMatchObject([
    {
      rule: 'import/unknown-page',
      file: 'sub/odd.yml',
      line: 1,
      column: 1,
      message: expect.stringMatching(/^Unexpected page of kind "Odd", expected FAQ, Landing or Hub;/),
    },
  ]);
});

test.each<[text: string, names: string[]]>([
  ['<a name="one"></a>', ['one']],
  ["<A href='x' ID = 'one'>x</a>", ['one']],
  ['<a\nname=one>', ['one']],
  ['<h2 id="one">x</h2> <td class="x" id=two>', ['one', 'two']],
  ['## [x](#tab/one)\n', ['tab/one']],
  ['## [x](#tab/one/two)\n', ['tab/one/two']],
  ['text [x](#tab/one)\n', []],
  ['<h2 name="one">', []],
  ['<a data-name="one">', []],
  ['<a title="x > y" href="z">', []],
  ['<span data-ttu-id="abcde-103">', []],
  ['name="one"', []],
])('of %j the named places are %j', (text, names) => {
  const page = docsetOf({ 'a.md': text }).pages.get('a');
  expect([...(page?.anchors ?? [])]).toEqual(names);
});

test('headings are known of files of text, and a page of YAML has its anchors alone', () => {
  const { pages } = docsetOf({
    'Sub/A b.md': '## Uno\n',
    'faq.yml': '### YamlMime:FAQ\ntitle: <a name="x"></a>\n## Uno\n',
  });
  expect(pages.get('sub/a b')).toMatchObject({ path: 'Sub/A b.md', slug: 'sub/a-b' });
  expect([...(pages.get('sub/a b')?.headings.keys() ?? [])]).toEqual(['uno']);
  expect(pages.get('faq')?.headings.size).toBe(0);
  expect([...(pages.get('faq')?.anchors ?? [])]).toEqual(['x']);
});

test('a file whose page was renamed goes by the new name, but where that is another file or leads out', () => {
  const moves = [
    ['old.md', '/docs/new'],
    ['twin.md', '/docs/there'],
    ['out.md', 'https://example.com/'],
  ];
  const redirections = moves.map(([source_path, redirect_url]) => ({ source_path, redirect_url }));
  const { pages } = docsetOf({
    'docfx.json': '{"build":{"dest":"docs"}}',
    '.openpublishing.redirection.json': JSON.stringify({ redirections }),
    'old.md': '',
    'twin.md': '',
    'there.md': '',
    'out.md': '',
  });
  expect(Object.fromEntries([...pages].map(([key, { slug }]) => [key, slug]))).toEqual({
    old: 'new',
    out: 'out',
    there: 'there',
    twin: 'twin',
  });
});
