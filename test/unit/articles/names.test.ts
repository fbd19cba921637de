import { expect, test } from 'vitest';
import { isReservedSlug } from '../../../src/articles/names.ts';

test.each([
  ...['404', 'accessibility', 'articles', 'feed.json', 'drift.json', 'offline', 'search', 'sections'],
  ...['site.webmanifest', 'status', 'terms', 'wizard'],
  ...['offline/a', 'sections/a', 'terms/a/b', 'wizard/profile', 'a~en', '~'],
  ...[
    'index.html',
    'index.md',
    'a/index.html',
    'a/index.md/b',
    'sentences.json',
    'a/terms.json',
    'terms.json/a',
  ],
])('no article can be called %s', (slug) => {
  expect(isReservedSlug(slug)).toBe(true);
});

test.each([
  ...['index', 'get-help', 'articles/a', 'search/a', 'a/wizard', 'a/terms/b', 'wizards', 'my-search'],
  ...[
    'index-html',
    'index.htm',
    'my-index.html',
    'index.html-5',
    'a/my-terms.json',
    'terms.json5',
    'sentences',
  ],
])('an article may be called %s', (slug) => {
  expect(isReservedSlug(slug)).toBe(false);
});
