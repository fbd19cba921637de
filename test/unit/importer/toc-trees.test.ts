import { expect, test } from 'vitest';
import { navigationOf as navigationOfFiles } from './navigation-of.ts';

const page = (title: string) => `---\ntitle: ${title}\n---\n# ${title}\n`;
const PAGES = { 'a.md': page('Uno'), 'sub/b.md': page('Dos'), 'sub/index.md': page('Inicio') };

/** The navigation that tables of contents make of three pages, and what is told. */
const navigationOf = (tocs: Readonly<Record<string, string>>) =>
  navigationOfFiles({ 'docfx.json': '{"build":{"dest":"docs"}}', ...PAGES, ...tocs });

test.each<[what: string, toc: string, navigation: unknown]>([
  ['a page', '- name: A\n  href: a.md', [{ title: 'A', slug: 'a' }]],
  ['a part of a page', '- name: A\n  href: a.md#x', [{ title: 'A', slug: 'a' }]],
  ['keys in any case', '- Name: " A "\n  HREF: a.md', [{ title: 'A', slug: 'a' }]],
  ['the title of its page where it has none', '- href: a.md', [{ title: 'Uno', slug: 'a' }]],
  [
    'an address of the web',
    '- name: A\n  href: https://example.com/x',
    [{ title: 'A', url: 'https://example.com/x' }],
  ],
  [
    'a page that is not there',
    '- name: A\n  href: gone.md',
    [{ title: 'A', url: 'https://learn.microsoft.com/es-es/docs/gone' }],
  ],
  ['a title alone', '- name: 7', [{ title: '7' }]],
  [
    'entries below it',
    '- name: A\n  items:\n  - href: a.md',
    [{ title: 'A', items: [{ title: 'Uno', slug: 'a' }] }],
  ],
  ['entries below one without title', '- items:\n  - href: a.md', [{ title: 'Uno', slug: 'a' }]],
  [
    'a topic before a page',
    '- name: A\n  href: a.md\n  topicHref: sub/b.md',
    [{ title: 'A', slug: 'sub/b' }],
  ],
  ['nothing below it', '- name: A\n  href: a.md\n  items:', [{ title: 'A', slug: 'a' }]],
  ['items under a key', 'items:\n- href: a.md', [{ title: 'Uno', slug: 'a' }]],
])('an entry may have %s', async (_, toc, navigation) => {
  expect(await navigationOf({ 'toc.yml': toc })).toMatchObject({ navigation });
});

const NESTED = '- href: b.md\n';

test.each([
  ['by its file', 'href: sub/toc.yml', 'sub/toc.yml'],
  ['by its file in other letters', 'href: SUB/TOC.yml', 'sub/Toc.yml'],
  ['by its folder', 'href: sub/', 'sub/TOC.yml'],
  ['below a topic', 'tocHref: sub/toc.yml', 'sub/toc.yml'],
])('a table of contents that another names %s stands in its place', async (_, entry, file) => {
  const { navigation, said } = await navigationOf({ 'toc.yml': `- name: A\n  ${entry}\n`, [file]: NESTED });
  expect(navigation).toEqual([{ title: 'A', items: [{ title: 'Dos', slug: 'sub/b' }] }]);
  expect(said).toEqual([]);
});

test('a table of contents in Markdown is one by its headings, where another names it', async () => {
  const toc = '# [B](b.md)\n\ntext\n\n## C\n\n### [D](../a.md)\n\n## E\n\n# F\n';
  expect(await navigationOf({ 'toc.yml': '- name: A\n  href: sub/\n', 'sub/TOC.md': toc })).toMatchObject({
    navigation: [
      {
        title: 'A',
        items: [
          {
            title: 'B',
            slug: 'sub/b',
            items: [{ title: 'C', items: [{ title: 'D', slug: 'a' }] }, { title: 'E' }],
          },
          { title: 'F' },
        ],
      },
    ],
  });
});

test('tables of contents that none names stand side by side, under the title of their folder’s start page', async () => {
  const { navigation } = await navigationOf({
    'toc.yml': '- href: a.md',
    'sub/toc.yml': NESTED,
    'other/toc.yml': '- href: ../a.md',
  });
  expect(navigation).toEqual([
    { title: 'other', items: [{ title: 'Uno', slug: 'a' }] },
    { title: 'Inicio', items: [{ title: 'Dos', slug: 'sub/b' }] },
    { title: expect.any(String), items: [{ title: 'Uno', slug: 'a' }] },
  ]);
});

test('tables of contents that name one another end', async () => {
  const { navigation } = await navigationOf({
    'toc.yml': '- name: A\n  href: sub/toc.yml\n- name: Own\n  href: toc.yml\n',
    'sub/toc.yml': '- name: B\n  href: ../toc.yml\n',
  });
  expect(JSON.stringify(navigation ?? [])).not.toContain('"A","items":[{"title":"B","items":[{"title":"A"');
});

test('breadcrumbs, and files that only look like a table of contents, are no navigation', async () => {
  const { navigation } = await navigationOf({
    'toc.yml': '- href: a.md',
    'breadcrumb/toc.yml': '- name: X\n  tocHref: /docs/',
    'mytoc.yml': '- name: Y',
    'toc.yml.bak': '- name: Z',
  });
  expect(navigation).toEqual([{ title: 'Uno', slug: 'a' }]);
});

test.each([
  ['- href: [a]', /^toc\.yml:\d+:\d+ {2}warning {2}import\/toc\/schema/],
  ['- name: "a', /^toc\.yml:\d+:\d+ {2}warning {2}import\/toc\/syntax/],
  [
    '- name: A\n  href: none/toc.yml',
    /^toc\.yml:1:3 {2}warning {2}import\/missing-toc {2}.*"none\/toc\.yml"/,
  ],
])('of the table of contents %j what is wrong is told', async (toc, expected) => {
  const { said } = await navigationOf({ 'toc.yml': toc });
  expect(said.join('\n')).toMatch(expected);
});
