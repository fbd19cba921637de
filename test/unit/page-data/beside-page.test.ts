import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import type { SegmentNumber } from '../../../src/articles/text/segment-id.ts';
import { besidePage, besidePages } from '../../../src/page-data/beside-page.ts';
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

test('every translation that carries its English has one static page beside it', () => {
  expect(besidePages(contentOf(FILES)).map(({ locale }) => locale)).toEqual(['es', 'ru']);
});

test('beside a translation stands the English it was made from, not the newest', () => {
  const page = besidePage(contentOf(FILES), 'es', A);
  expect(page.olderRevision).toBe('1aaaaaaaaaaa');
  expect(page.counterpart(segment('104'))).toEqual({ html: 'Two.', lang: 'en' });
  expect(page.counterpart(segment('103'))).toEqual({ html: 'One.', lang: 'en' });
  expect(page.counterpart(segment('999'))).toBeUndefined();
  expect(page.title).toBe('Title (Español + English)');
  expect(page.canonical).toBe('/es/a/');
});

test('in another language the menu leads to the same pair, else to the article', () => {
  const { languages } = besidePage(contentOf(FILES), 'es', A);
  expect(languages.map(({ href }) => href)).toEqual(['/es/a~en/', '/ru/a~en/', '/en/a/']);
});

test('a language without a text has no such page', () => {
  expect(() => besidePage(contentOf(FILES), 'zh-CN', A)).toThrow('Unexpected article "zh-CN/a"');
});
