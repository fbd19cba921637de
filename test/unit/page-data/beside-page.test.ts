import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import type { SegmentNumber } from '../../../src/articles/text/segment-id.ts';
import { besidePage, besidePairs } from '../../../src/page-data/beside-page.ts';
import { article, contentOf, originals } from '../../support/small-content.ts';

const NEWER = '2bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';
const FILES = {
  'es/articles/a.mdx': article('{/* 103 */}Uno. {/* 104 */}Dos.'),
  'ru/articles/a.mdx': article('{/* 103 */}Новое. {/* 104 */}Один.', { revision: NEWER }),
  'en/articles/a.mdx': article('{/* 103 */}New. {/* 104 */}One.', {
    revision: NEWER,
    translation: 'original',
  }),
  'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'One.', '104': 'Two.' }),
  'originals/a/2bbbbbbbbbbb.json': originals({ '103': 'New.', '104': 'One.' }, NEWER),
};
const A = 'a' as Slug;
const segment = (number: string) => number as SegmentNumber;

test('every two languages that share sentences have a page', () => {
  expect(besidePairs(contentOf(FILES)).map(({ locale, second }) => `${locale}+${second}`)).toEqual([
    'es+en',
    'es+ru',
    'ru+en',
    'ru+es',
    'en+es',
    'en+ru',
  ]);
});

test('beside a translation stands the English it was made from, not the newest', () => {
  const page = besidePage(contentOf(FILES), 'es', A, 'en');
  expect(page.olderRevision).toBe('1aaaaaaaaaaa');
  expect(page.counterpart(segment('104'))).toEqual({ html: 'Two.', lang: 'en', otherId: undefined });
  expect(page.counterpart(segment('103'))).toEqual({ html: 'One.', lang: 'en', otherId: 's104' });
  expect(page.counterpart(segment('999'))).toBeUndefined();
  expect(page.title).toBe('Title (Español + English)');
  expect(page.canonical).toBe('/es/a/');
});

test('between revisions sentences meet by their English, and say where they are', () => {
  const page = besidePage(contentOf(FILES), 'es', A, 'ru');
  expect(page.olderRevision).toBeUndefined();
  expect(page.counterpart(segment('103'))).toEqual({ html: 'Один.', lang: 'ru', otherId: 's104' });
  expect(page.counterpart(segment('104'))).toBeUndefined();
});

test('in another language the menu leads to the same pair, else to the article', () => {
  const { languages } = besidePage(contentOf(FILES), 'es', A, 'ru');
  expect(languages.map(({ href }) => href)).toEqual(['/es/a~ru/', '/ru/a/', '/en/a~ru/']);
});

test('a language without a text has no such page', () => {
  expect(() => besidePage(contentOf(FILES), 'zh-CN', A, 'en')).toThrow('Unexpected article "zh-CN/a"');
});
