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
