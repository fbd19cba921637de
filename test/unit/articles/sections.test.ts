import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { navigationSchema } from '../../../src/articles/navigation.ts';
import {
  mainDepth,
  mainSection,
  outlineOf,
  sectionAround,
  sectionsAbove,
} from '../../../src/articles/sections.ts';

const NODES = navigationSchema.parse([
  { title: 'Start', slug: 'index' },
  {
    title: 'Support',
    items: [
      { title: 'First', items: [{ title: 'Health', slug: 'health' }] },
      { title: 'Escalate', slug: 'escalate', items: [{ title: 'Report', slug: 'report' }] },
      { title: 'Elsewhere', items: [{ title: 'Page', url: 'https://example.org/' }] },
      { title: 'Health again', slug: 'health' },
    ],
  },
]);
const outline = outlineOf(NODES, (slug) => slug !== 'gone');
const keys = outline.sections.map(({ title, key }) => [title, key]);

test('a section is called by its own page, else by its first article, each by another', () => {
  expect(keys).toEqual([
    ['Support', 'health'],
    ['First', 'health~2'],
    ['Escalate', 'escalate'],
  ]);
});

test('a section holds each article once, and one that leads only elsewhere is none', () => {
  expect(outline.sections.map(({ slugs }) => slugs)).toEqual([
    ['health', 'escalate', 'report'],
    ['health'],
    ['escalate', 'report'],
  ]);
});

test('an article stands where the table names it first, under all headings above', () => {
  const above = (slug: string) => sectionsAbove(outline, slug as Slug).map(({ title }) => title);
  expect(above('health')).toEqual(['Support', 'First']);
  expect(above('report')).toEqual(['Support', 'Escalate']);
  expect(above('index')).toEqual([]);
  expect(above('unknown')).toEqual([]);
});

test('a page that heads a section stands in it', () => {
  expect(sectionAround(outline, 'escalate' as Slug)?.title).toBe('Escalate');
  expect(sectionAround(outline, 'index' as Slug)).toBeUndefined();
});

test('few headings at the top are titles over the main sections', () => {
  expect(mainDepth(outline)).toBe(2);
  expect(mainSection(outline, 'report' as Slug)?.title).toBe('Escalate');
  const flat = outlineOf(
    navigationSchema.parse([{ title: 'One', items: [{ title: 'A', slug: 'a' }] }]),
    () => true,
  );
  expect(mainDepth(flat)).toBe(1);
  expect(mainSection(flat, 'a' as Slug)?.title).toBe('One');
});

test('articles that are not there have no place, and no section lives of them', () => {
  const gone = outlineOf(
    navigationSchema.parse([{ title: 'T', items: [{ title: 'G', slug: 'gone' }] }]),
    () => false,
  );
  expect([gone.sections, gone.slugs]).toEqual([[], []]);
});

test('articles have their places and their order', () => {
  expect([...outline.places]).toEqual([
    ['index', [0]],
    ['health', [1, 0, 0]],
    ['escalate', [1, 1]],
    ['report', [1, 1, 0]],
  ]);
  expect(outline.slugs).toEqual(['index', 'health', 'escalate', 'report']);
  expect([...outline.order.values()]).toEqual([0, 1, 2, 3]);
  expect([...outline.at.keys()]).toEqual(['section-2', 'section-2-1', 'section-2-2']);
});

const outlineFrom = (nodes: object[]) => outlineOf(navigationSchema.parse(nodes), (slug) => slug !== 'gone');
const page = (slug: string) => ({ title: slug, slug });
const heading = (title: string, ...items: object[]) => ({ title, items });
const keysOf = (nodes: object[]) => outlineFrom(nodes).sections.map(({ key }) => key);

test('a section keeps the name of its own page from all others, also from those above', () => {
  expect(keysOf([heading('One', page('a'), page('b')), { ...heading('Two', page('b')), slug: 'a' }])).toEqual(
    ['b', 'a'],
  );
  expect(keysOf([heading('One', page('a')), heading('Two', page('a')), heading('Three', page('a'))])).toEqual(
    ['a', 'a~2', 'a~3'],
  );
  const twice = { ...heading('One', page('b')), slug: 'a' };
  expect(keysOf([twice, twice])).toEqual(['a', 'b']);
});

test('a heading whose own page is not there is called by an article in it', () => {
  const { sections } = outlineFrom([{ ...heading('One', page('gone'), page('a')), slug: 'gone' }]);
  expect(sections).toMatchObject([{ key: 'a', slug: undefined, slugs: ['a'], place: [0] }]);
  expect(sections[0]?.items).toHaveLength(2);
});

test('four headings at the top are main sections, three with more below are titles', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((slug) => heading(slug, heading(`Below ${slug}`, page(slug))));
  expect(mainDepth(outlineFrom(nodes))).toBe(1);
  expect(mainSection(outlineFrom(nodes), 'c' as Slug)?.title).toBe('c');
  expect(mainDepth(outlineFrom(nodes.slice(1)))).toBe(2);
  expect(mainSection(outlineFrom(nodes.slice(1)), 'c' as Slug)?.title).toBe('Below c');
});

test('what stands right below a title belongs to it, and what stands above all to nothing', () => {
  const nodes = [page('top'), heading('Title', page('a'), heading('Section', page('b')))];
  expect(mainSection(outlineFrom(nodes), 'a' as Slug)?.title).toBe('Title');
  expect(mainSection(outlineFrom(nodes), 'top' as Slug)).toBeUndefined();
  expect(sectionAround(outlineFrom(nodes), 'a' as Slug)?.title).toBe('Title');
  expect(sectionAround(outlineFrom(nodes), 'b' as Slug)?.title).toBe('Section');
});
