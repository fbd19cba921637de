import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { jsonFeed } from '../../../src/page-data/feed.ts';
import { llmsText } from '../../../src/page-data/llms.ts';
import { markdownTwin } from '../../../src/page-data/markdown-twin.ts';
import { movedPage, movedPages } from '../../../src/page-data/moved-page.ts';
import { noticeWords, offlineData } from '../../../src/page-data/offline-words.ts';
import { statusOf } from '../../../src/page-data/status.ts';
import { structuredData } from '../../../src/page-data/structured-data.ts';
import { webManifest } from '../../../src/page-data/web-manifest.ts';
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
  const content = contentOf({
    ...FILES,
    'es/articles/c.mdx': article('Sí.', { title: 'C', revision: undefined }),
  });
  expect(jsonFeed(content, 'es', SITE)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: content.words.get('es')?.t('site.name'),
    description: content.words.get('es')?.t('site.description'),
    language: 'es',
    home_page_url: 'https://example.org/es/',
    feed_url: 'https://example.org/es/feed.json',
    items: [
      {
        ...{ id: 'https://example.org/es/b/', url: 'https://example.org/es/b/', title: 'B' },
        ...{ content_text: 'B', date_modified: '2021-01-01T00:00:00Z' },
      },
      {
        ...{ id: `https://example.org/es/a/#${REVISION}`, url: 'https://example.org/es/a/', title: 'A' },
        ...{ content_text: 'Sobre A', date_modified: '2020-01-01T00:00:00Z' },
      },
      { id: 'https://example.org/es/c/', url: 'https://example.org/es/c/', title: 'C', content_text: 'C' },
    ],
  });
});

test('language models are told of every text by its Markdown twin', () => {
  const content = contentOf(FILES);
  const text = llmsText(content, SITE);
  expect(text.startsWith(`# ${content.words.get('en')?.t('site.name')}\n\n`)).toBe(true);
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

test('an application that a device keeps opens at the start of its language', () => {
  const t = (key: string) => `[${key}]`;
  const icon = (src: string, sizes: string, purpose: string) => ({ src, sizes, type: 'image/png', purpose });
  expect(webManifest('zh-CN', t)).toEqual({
    ...{ id: '/zh-cn/', start_url: '/zh-cn/', scope: '/', lang: 'zh-CN', dir: 'ltr' },
    ...{ name: '[site.name]', description: '[site.description]', display: 'minimal-ui' },
    ...{ background_color: '#14262e', theme_color: '#14262e' },
    icons: [
      icon('/icon-192.png', '192x192', 'any'),
      icon('/icon-512.png', '512x512', 'any'),
      icon('/icon-maskable.png', '512x512', 'maskable'),
    ],
  });
  expect(webManifest('ar', t)).toMatchObject({ dir: 'rtl' });
});

test('structured data say all that is known of a text, and nothing that is not there', () => {
  const { articles } = contentOf(FILES);
  const version = (slug: string, locale: string) => {
    const found = articles.get(slug as Slug)?.get(locale);
    if (found === undefined) throw new Error('Unexpected absence of an article.');
    return found;
  };
  const same = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const id = (locale: string) => ({ '@id': `https://example.org/${locale}/a/` });
  expect(structuredData(articles, version('a', 'es'), SITE)).toEqual({
    ...{ ...same, ...id('es'), headline: 'A', description: 'Sobre A', inLanguage: 'es' },
    ...{ dateModified: '2020-01-01', translationOfWork: id('en') },
  });
  expect(structuredData(articles, version('a', 'en'), SITE)).toEqual({
    ...{ ...same, ...id('en'), headline: 'A', inLanguage: 'en', workTranslation: [id('es')] },
  });
  expect(structuredData(articles, version('b', 'es'), SITE)).toMatchObject({ translationOfWork: undefined });
});

test('a script gets the words that it says, and no others', () => {
  const content = contentOf(FILES);
  const { locale, path, strings } = offlineData(content, 'es');
  expect([locale, path]).toEqual(['es', '/es/offline/']);
  expect(JSON.stringify(strings)).toContain(content.words.get('es')?.t('offline.unsupported'));
  expect(JSON.stringify(noticeWords(content, 'es'))).toContain(content.words.get('es')?.t('offline.open'));
  expect(JSON.stringify(noticeWords(content, 'es'))).not.toContain(
    content.words.get('es')?.t('offline.unsupported'),
  );
});
