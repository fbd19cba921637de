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
