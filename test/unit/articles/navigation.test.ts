import { expect, test } from 'vitest';
import {
  type NavigationNode,
  navigationSchema,
  sectionId,
  slugsOf,
} from '../../../src/articles/navigation.ts';

const NODES: NavigationNode[] = navigationSchema.parse([
  { title: 'Start', slug: 'index' },
  {
    title: 'Support',
    items: [
      { title: 'Health', slug: 'health', items: [{ title: 'Incidents', slug: 'incidents' }] },
      { title: 'Elsewhere', url: 'https://example.org/' },
      { title: 'Start again', slug: 'index' },
    ],
  },
]);

test('slugs come in reading order, each once', () => {
  expect(slugsOf(NODES)).toEqual(['index', 'health', 'incidents']);
});

test('a place has an id that counts from one', () => {
  expect(sectionId([1, 0])).toBe('section-2-1');
});

test('an entry of a table is told from what is none', () => {
  const taken = (node: object) => navigationSchema.safeParse([node]).success;
  expect(taken({ title: 'T', items: [{ title: 'U', url: 'https://example.org/' }] })).toBe(true);
  expect(taken({ slug: 'a' })).toBe(false);
  expect(taken({ title: 'T', url: 'elsewhere' })).toBe(false);
  expect(taken({ title: 'T', href: 'a' })).toBe(false);
  expect(taken({ title: 'T', items: [{ title: 1 }] })).toBe(false);
});
