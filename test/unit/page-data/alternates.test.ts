import { expect, test } from 'vitest';
import { alternatesOf } from '../../../src/page-data/alternates.ts';

const SITE = new URL('https://example.org');
const about = { address: '/es/a/', locale: 'es', path: 'a', locales: ['es', 'zh-CN', 'en'] };

test('a page that stands for itself names every language, itself and the one for any other', () => {
  const { canonical, alternates, ogLocale, ogAlternates, image } = alternatesOf(about, SITE);
  expect(canonical).toBe('https://example.org/es/a/');
  expect(alternates).toEqual([
    { hreflang: 'es', href: 'https://example.org/es/a/' },
    { hreflang: 'zh-CN', href: 'https://example.org/zh-cn/a/' },
    { hreflang: 'en', href: 'https://example.org/en/a/' },
    { hreflang: 'x-default', href: 'https://example.org/en/a/' },
  ]);
  expect([ogLocale, ...ogAlternates]).toEqual(['es_ES', 'zh_CN', 'en_US']);
  expect(image).toBe('https://example.org/social/es.png');
});

test('without English any other language is led to the first', () => {
  const { alternates } = alternatesOf({ ...about, locales: ['es', 'ru'] }, SITE);
  expect(alternates.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://example.org/es/a/' });
});

test('any other language of the homes is the page where one is chosen', () => {
  const { alternates } = alternatesOf({ ...about, address: '/es/', path: '' }, SITE);
  expect(alternates.at(-1)?.href).toBe('https://example.org/');
});

test('a page that repeats another names it and no languages', () => {
  const { canonical, alternates, ogAlternates } = alternatesOf({ ...about, canonical: '/en/a/' }, SITE);
  expect(canonical).toBe('https://example.org/en/a/');
  expect([...alternates, ...ogAlternates]).toEqual([]);
});
