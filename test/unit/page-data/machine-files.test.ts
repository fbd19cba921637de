import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { jsonFeed } from '../../../src/page-data/feed.ts';
import { llmsText } from '../../../src/page-data/llms.ts';
import { markdownTwin } from '../../../src/page-data/markdown-twin.ts';
import { movedPage, movedPages } from '../../../src/page-data/moved-page.ts';
import { statusOf } from '../../../src/page-data/status.ts';
import { article, contentOf, REVISION } from '../../support/small-content.ts';

const SITE = new URL('https://example.org');
const FILES = {
  'es/articles/a.mdx': article('{/* 103 */}Sí.', {
    title: 'A',
    description: 'Sobre A',
    source: { path: 'a.md', date: '2020-01-01' },
  }),
  'es/articles/b.mdx': article('Sí.', {
    title: 'B',
    revision: undefined,
    source: { path: 'b.md', date: '2021-01-01' },
  }),
  'en/articles/a.mdx': article('Yes.', { title: 'A', translation: 'original', revision: '2'.repeat(40) }),
  'redirects.yaml': 'old: a\nb: a\nlost: nowhere\nout: https://example.com/x\n',
};

test('a feed holds the articles of its locale, the newest first, each revision an item', () => {
  expect(jsonFeed(contentOf(FILES), 'es', SITE)).toMatchObject({
    language: 'es',
    feed_url: 'https://example.org/es/feed.json',
    items: [
      { id: 'https://example.org/es/b/', content_text: 'B', date_modified: '2021-01-01T00:00:00Z' },
      { id: `https://example.org/es/a/#${REVISION}`, content_text: 'Sobre A' },
    ],
  });
});

test('language models are told of every text by its Markdown twin', () => {
  const text = llmsText(contentOf(FILES), SITE);
  expect(text).toContain(
    '## Español\n\n- [A](https://example.org/es/a/index.md): Sobre A\n- [B](https://example.org/es/b/index.md)\n',
  );
  expect(text).toContain('## English\n\n- [A](https://example.org/en/a/index.md)\n');
});

test("a Markdown twin is the article's text, and there is none of a text that is not there", () => {
  const content = contentOf(FILES);
  expect(markdownTwin(content, 'es', 'a' as Slug)).toBe('Sí.\n');
  expect(() => markdownTwin(content, 'en', 'b' as Slug)).toThrow('Unexpected article "en/b"');
});

test('a page that is no more stands where no article is and leads to one, or elsewhere', () => {
  const content = contentOf(FILES);
  expect(movedPages(content).map(({ params }) => `${params.locale}/${params.moved}`)).toEqual([
    'es/old',
    'es/out',
    'en/old',
    'en/out',
  ]);
  expect(movedPage(content, 'en', 'b')).toEqual({
    href: '/en/b/',
    title: 'B',
    lang: 'es',
    isExternal: false,
  });
  expect(movedPage(content, 'en', 'https://example.com/x')).toMatchObject({
    title: 'https://example.com/x',
    isExternal: true,
  });
});

test('the state of each article is told in each locale', () => {
  const { locales, articles } = statusOf(contentOf(FILES));
  expect(locales).toEqual(['es', 'en']);
  expect(articles).toEqual([
    {
      slug: 'a',
      title: 'A',
      states: { es: 'older', en: 'original' },
      revisions: { es: REVISION, en: '2'.repeat(40) },
      drift: {},
      proofs: { es: 'proven', en: 'proven' },
    },
    {
      slug: 'b',
      title: 'B',
      states: { es: 'human', en: 'missing' },
      revisions: { es: null },
      drift: {},
      proofs: { es: 'proven' },
    },
  ]);
});
