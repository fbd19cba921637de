import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import {
  type NavigationNode,
  navigationSchema,
  sectionId,
  slugsOf,
  trailTo,
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

test('the trail to an article names the headings above it with their places', () => {
  expect(trailTo(NODES, 'incidents' as Slug)).toEqual([
    { title: 'Support', place: [1] },
    { title: 'Health', place: [1, 0] },
  ]);
});

test('an article at the top and one outside the navigation have no trail', () => {
  expect(trailTo(NODES, 'index' as Slug)).toEqual([]);
  expect(trailTo(NODES, 'unknown' as Slug)).toEqual([]);
});

test('slugs come in reading order, each once', () => {
  expect(slugsOf(NODES)).toEqual(['index', 'health', 'incidents']);
});

test('a place has an id that counts from one', () => {
  expect(sectionId([1, 0])).toBe('section-2-1');
});
