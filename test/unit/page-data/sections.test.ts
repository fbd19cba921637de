import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import type { Content } from '../../../src/content-files/content.ts';
import { articleTree } from '../../../src/page-data/article-tree.ts';
import { homeGroups, latestChanges } from '../../../src/page-data/home-page.ts';
import { openLevels } from '../../../src/page-data/navigation.ts';
import { sectionNav } from '../../../src/page-data/section-nav.ts';
import { outlineFor, sectionPage, sectionPages } from '../../../src/page-data/sections.ts';
import { statusTable } from '../../../src/page-data/status-table.ts';
import { article, contentOf } from '../../support/small-content.ts';

const TOC = `
- title: Soporte
  items:
    - { title: Ayuda, slug: help }
    - title: Facturas
      items: [{ title: Pagar, slug: pay }, { title: Fuera, url: "https://example.org/" }]
- { title: Inicio, slug: index }
`;
const dated = (title: string, date?: string) =>
  article('Sí.', { title, description: `De ${title}.`, source: { path: 'a.md', ...(date && { date }) } });

function docset(extra: Readonly<Record<string, string>> = {}): Content {
  return contentOf({
    'es/toc.yaml': TOC,
    'es/articles/help.mdx': dated('Ayuda larga', '2021-03-01'),
    'es/articles/pay.mdx': dated('Pagar', '2021-05-01'),
    'es/articles/index.mdx': dated('Portada'),
    'es/articles/loose.mdx': dated('Suelto', '2020-01-01'),
    'ru/articles/pay.mdx': article('Да.', { title: 'Оплата' }),
    ...extra,
  });
}

test('a home page tells the sections with what they hold, and the articles beside them', () => {
  const [support, rest] = homeGroups(docset(), 'es');
  expect(support).toMatchObject({ title: 'Soporte', href: '/es/sections/help/' });
  expect(support?.cards.map(({ title, href, count }) => [title, href, count])).toEqual([
    ['Ayuda', '/es/help/', undefined],
    ['Facturas', '/es/sections/pay/', 1],
  ]);
  expect(rest?.cards.map(({ title, href, count }) => [title, href, count])).toEqual([
    ['Inicio', '/es/index/', undefined],
    ['Otros artículos', '/es/articles/#other', 1],
  ]);
});

test('a home page in a language that borrows the table says whose words they are', () => {
  const [support] = homeGroups(docset(), 'ru');
  expect([support?.title, support?.lang]).toEqual(['Soporte', 'es']);
  expect(support?.cards.map(({ lang }) => lang)).toEqual(['es', 'es']);
});

test('what changed last comes first, in the words of its language; what has no day is left out', () => {
  expect(latestChanges(docset(), 'es').map(({ title, date }) => [title, date.shown])).toEqual([
    ['Pagar', '1 de mayo de 2021'],
    ['Ayuda larga', '1 de marzo de 2021'],
    ['Suelto', '1 de enero de 2020'],
  ]);
  expect(latestChanges(docset(), 'ru')).toEqual([]);
});

test('beside an article stand those of its section, the sections below as links to their pages', () => {
  const nav = sectionNav(docset(), 'es', 'help' as Slug);
  expect(nav).toMatchObject({ title: 'Soporte', href: '/es/sections/help/', more: undefined });
  expect(nav?.inTree).toBe('/es/articles/#section-1');
  expect(nav?.entries.map(({ title, href, isCurrent, count }) => [title, href, isCurrent, count])).toEqual([
    ['Ayuda', '/es/help/', true, undefined],
    ['Facturas', '/es/sections/pay/', false, 1],
  ]);
  expect(sectionNav(docset(), 'es', 'loose' as Slug)).toBeUndefined();
});

test('at the top of the table stands its first level', () => {
  const nav = sectionNav(docset(), 'es', 'index' as Slug);
  expect(nav).toMatchObject({ title: 'Artículos', href: '/es/articles/', inTree: '/es/articles/' });
  expect(nav?.entries.map(({ title, isCurrent }) => [title, isCurrent])).toEqual([
    ['Soporte', false],
    ['Inicio', true],
  ]);
});

test('a long section is cut around the article, and says how many there are', () => {
  const slugs = Array.from({ length: 80 }, (_, index) => `a${index}`);
  const content = contentOf({
    'es/toc.yaml': `- { title: Todo, items: [${slugs.map((slug) => `{ title: ${slug}, slug: ${slug} }`).join()}] }`,
    ...Object.fromEntries(slugs.map((slug) => [`es/articles/${slug}.mdx`, dated(slug)])),
  });
  const shown = (slug: string) => sectionNav(content, 'es', slug as Slug)?.entries.map(({ title }) => title);
  expect(shown('a40')).toEqual(slugs.slice(25, 55));
  expect(shown('a2')).toEqual(slugs.slice(0, 30));
  expect(shown('a79')).toEqual(slugs.slice(50));
  expect(sectionNav(content, 'es', 'a40' as Slug)?.more).toBe(80);
});

test('a section has a page in each language, and leads to the same in others', () => {
  const content = docset({ 'ru/toc.yaml': '- { title: Оплата, items: [{ title: Платить, slug: pay }] }' });
  expect(sectionPages(content).map(({ params }) => `${params.locale}/${params.section}`)).toEqual([
    'es/help',
    'es/pay',
    'ru/pay',
    'en/help',
    'en/pay',
  ]);
  const [all, bills] = outlineFor(content, 'es').sections;
  if (all === undefined || bills === undefined) throw new Error('Unexpected absence of a section.');
  const page = sectionPage(content, 'es', bills);
  expect(page.crumbs.map(({ title, href }) => [title, href])).toEqual([['Soporte', '/es/sections/help/']]);
  expect(page.entries.map(({ title, description }) => [title, description?.text])).toEqual([
    ['Pagar', 'De Pagar.'],
    ['Fuera', undefined],
  ]);
  expect(page.locales).toEqual(['es', 'ru', 'en']);
  const other = sectionPage(content, 'es', all);
  expect(other.languages.map(({ href }) => href)).toEqual([
    '/es/sections/help/',
    '/ru/articles/',
    '/en/sections/help/',
  ]);
});

test('the tree of all articles ends with those that the table does not name', () => {
  const tree = articleTree(docset(), 'es');
  expect(tree.map(({ title, id, count }) => [title, id, count])).toEqual([
    ['Soporte', 'section-1', 2],
    ['Inicio', undefined, 0],
    ['Otros artículos', 'other', 1],
  ]);
  expect(openLevels(tree)).toBe(2);
});

test('a level that would bring more lines than one look takes in begins folded', () => {
  const leaf = {
    lang: undefined,
    href: '/',
    isExternal: false,
    slug: undefined,
    id: undefined,
    count: 0,
    entries: [],
  };
  const leaves = Array.from({ length: 30 }, (_, index) => ({ ...leaf, title: String(index) }));
  const heading = { ...leaf, title: 'h', id: 'h' };
  expect(openLevels([{ ...heading, entries: leaves }])).toBe(1);
  expect(
    openLevels([
      { ...heading, entries: leaves },
      { ...heading, entries: leaves },
    ]),
  ).toBe(0);
});

test('the state of the translations stands by section, and is counted by language', () => {
  const table = statusTable(docset(), 'es');
  expect(table.locales).toEqual(['es', 'ru', 'en']);
  expect(table.groups.map(({ title, rows }) => [title, rows.map(({ link }) => link.slug)])).toEqual([
    ['Soporte', ['help']],
    ['Facturas', ['pay']],
    ['Otros artículos', ['index', 'loose']],
  ]);
  expect(table.counts).toEqual([
    { state: 'human', of: [4, 1, 0] },
    { state: 'missing', of: [0, 3, 4] },
  ]);
  expect(table.isLong).toBe(false);
});

test('a docset that borrows its strings is called by its start page, or as site.yaml says', () => {
  const name = (content: Content, locale: string) => content.words.get(locale)?.t('site.name');
  const about = (content: Content, locale: string) => content.words.get(locale)?.t('site.description');
  expect([name(docset(), 'es'), about(docset(), 'es')]).toEqual(['Portada', 'De Portada.']);
  const named = docset({ 'site.yaml': 'title: { ru: Справка }\ndescription: For all\n' });
  expect([name(named, 'es'), name(named, 'ru'), about(named, 'ru')]).toEqual([
    'Portada',
    'Справка',
    'For all',
  ]);
});

test('a docset without a start page says nothing that is not so', () => {
  const content = contentOf({ 'es/articles/a.mdx': article('Sí.') });
  const words = content.words.get('es');
  expect(words?.t('site.description')).toBe(words?.t('home.docset'));
});

const listOf = (count: number, kind = 'a') => Array.from({ length: count }, (_, index) => `${kind}${index}`);
/** A table whose headings hold these articles; what stands under no name is at the top. */
function tableOf(headings: Readonly<Record<string, readonly string[]>>, extra = ''): Content {
  const entries = (slugs: readonly string[]) =>
    slugs.map((slug) => `{ title: ${slug}, slug: ${slug} }`).join();
  const toc = Object.entries(headings).map(([title, slugs]) =>
    title === '' ? `[${entries(slugs)}]`.slice(1, -1) : `{ title: ${title}, items: [${entries(slugs)}] }`,
  );
  const slugs = new Set(Object.values(headings).flat());
  return contentOf({
    'es/toc.yaml': `[${[...toc, extra].filter(Boolean).join()}]`,
    ...Object.fromEntries([...slugs].map((slug) => [`es/articles/${slug}.mdx`, dated(slug, '2021-01-01')])),
  });
}

test('many headings are cards themselves; what leads elsewhere is none', () => {
  const content = tableOf(
    { one: ['a'], two: ['b'], three: ['c'], four: ['d'] },
    '{ title: Fuera, url: "https://example.org/" }',
  );
  expect(homeGroups(content, 'es')).toEqual([
    {
      ...{ title: undefined, href: undefined, lang: undefined },
      cards: ['one a', 'two b', 'three c', 'four d'].map((line) => {
        const [title, key] = line.split(' ');
        return { title, href: `/es/sections/${key}/`, lang: undefined, count: 1 };
      }),
    },
  ]);
  expect(homeGroups(contentOf({ 'es/articles/a.mdx': dated('A') }), 'es')).toEqual([]);
});

test('twelve articles beside sections are shown, thirteen are led to in one', () => {
  const cards = (count: number) => homeGroups(tableOf({ one: ['x'], '': listOf(count) }), 'es')[0]?.cards;
  expect(cards(12)).toHaveLength(13);
  expect(cards(13)?.map(({ href, count }) => [href, count])).toEqual([
    ['/es/sections/x/', 1],
    ['/es/articles/', 13],
  ]);
});

test('of what changed last, six are shown', () => {
  expect(latestChanges(tableOf({ one: listOf(7) }), 'es')).toHaveLength(6);
});

test('a section of more than sixty articles is large', () => {
  const isLarge = (count: number) => {
    const content = tableOf({ one: listOf(count) });
    const [section] = outlineFor(content, 'es').sections;
    return section && sectionPage(content, 'es', section).isLarge;
  };
  expect([isLarge(60), isLarge(61)]).toEqual([false, true]);
});

test('without a table all articles are a plain list, and with all of them in it no others follow', () => {
  const bare = articleTree(contentOf({ 'es/articles/a.mdx': dated('A') }), 'es');
  expect(bare).toEqual([
    {
      ...{ title: 'A', lang: undefined, href: '/es/a/', isExternal: false, slug: 'a', id: undefined },
      ...{ count: 0, entries: [] },
    },
  ]);
  expect(articleTree(tableOf({ one: ['a'] }), 'es').map(({ id }) => id)).toEqual(['section-1']);
});

test('a page elsewhere stands in the tree as one', () => {
  const [heading] = articleTree(docset(), 'es');
  expect(heading?.entries[1]).toMatchObject({
    title: 'Facturas',
    href: undefined,
    isExternal: false,
    count: 1,
  });
  expect(heading?.entries[1]?.entries[1]).toEqual({
    ...{ title: 'Fuera', lang: undefined, href: 'https://example.org/', isExternal: true, slug: undefined },
    ...{ id: undefined, count: 0, entries: [] },
  });
});

test('a section that heads a page of its own begins with it', () => {
  const content = contentOf({
    'es/toc.yaml': '- { title: Uno, slug: a, items: [{ title: Dos, slug: b }] }',
    'es/articles/a.mdx': dated('A'),
    'es/articles/b.mdx': dated('B'),
    'ru/articles/b.mdx': article('Да.', { title: 'Б' }),
  });
  const [section] = outlineFor(content, 'es').sections;
  if (section === undefined) throw new Error('Unexpected absence of a section.');
  expect(sectionPage(content, 'es', section)).toMatchObject({
    ...{ title: 'Uno', href: '/es/sections/a/', lang: undefined, count: 2, path: 'sections/a' },
    ...{ inTree: '/es/articles/#section-1', isLarge: false, crumbs: [] },
    entries: [
      { title: 'Uno', slug: 'a', section: undefined, description: { text: 'De A.', lang: undefined } },
      { title: 'Dos', slug: 'b', section: undefined },
    ],
  });
  const [own, other] = sectionPage(content, 'ru', section).entries;
  expect([own?.title, own?.description]).toEqual(['A', { text: 'De A.', lang: 'es' }]);
  expect([other?.title, other?.description]).toEqual(['Б', undefined]);
});

test('as many lines as one look takes in begin open', () => {
  const leaf = { lang: undefined, href: '/', isExternal: false, slug: undefined, id: undefined, count: 0 };
  const heading = (count: number) => ({
    ...leaf,
    ...{ title: 'h', id: 'h' },
    entries: Array.from({ length: count }, () => ({ ...leaf, title: 'e', entries: [] })),
  });
  expect(openLevels([heading(39)])).toBe(1);
  expect(openLevels([heading(40)])).toBe(0);
  // A level of its own that is larger stays folded, and does not count.
  expect(openLevels([heading(41), heading(1)])).toBe(1);
  expect(openLevels([])).toBe(0);
});
