import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import type { Content } from '../../../src/content-files/content.ts';
import { revisedArticlePages } from '../../../src/page-data/locale-pages.ts';
import { secondLanguage, sentenceNumbers } from '../../../src/page-data/second-language.ts';
import { article, contentOf, originals } from '../../support/small-content.ts';

const NEWER = '2bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';
const OF_NEWER = { revision: NEWER };
const FILES = {
  'es/articles/a.mdx': article('{/* 103 */}Uno. {/* 104 */}Dos.'),
  'ru/articles/a.mdx': article('{/* 103 */}Новое. {/* 104 */}Один.', OF_NEWER),
  'zh-CN/articles/a.mdx': article('{/* 103 */}新。{/* 104 */}一。', OF_NEWER),
  'en/articles/a.mdx': article('{/* 103 */}New. {/* 104 */}One.', { ...OF_NEWER, translation: 'original' }),
  'ru/articles/b.mdx': article('{/* 103 */}Б.'),
  'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'One.', '104': 'Two.' }),
  'originals/a/2bbbbbbbbbbb.json': originals({ '103': 'New.', '104': 'One.' }, NEWER),
};
const versionOf = ({ articles }: Content, locale: string) => {
  const version = articles.get('a' as Slug)?.get(locale);
  if (version === undefined) throw new Error('Unexpected locale');
  return version;
};

test('sentences of another revision are told by their English, in one map where texts share it', () => {
  const content = contentOf(FILES);
  expect(sentenceNumbers(content.articles, versionOf(content, 'es'))).toEqual({
    maps: [{ 103: '104' }],
    of: { en: 0, ru: 0, 'zh-CN': 0 },
  });
  expect(sentenceNumbers(content.articles, versionOf(content, 'ru'))).toEqual({
    maps: [{ 104: '103' }],
    of: { es: 0 },
  });
});

test('only texts that have another revision beside them have such a file', () => {
  const pages = revisedArticlePages(contentOf(FILES));
  expect(pages.map(({ params }) => `${params.locale}/${params.slug}`).sort()).toEqual([
    'en/a',
    'es/a',
    'ru/a',
    'zh-cn/a',
  ]);
});

test('beside English stands the static page; any other language comes from its own page', () => {
  const content = contentOf(FILES);
  const seconds = (locale: string, second: string) => {
    const { source, sentences } = secondLanguage(content.articles, versionOf(content, locale), second);
    return [source, sentences];
  };
  expect(seconds('es', 'en')).toEqual(['/es/a~en/', undefined]);
  expect(seconds('es', 'ru')).toEqual(['/ru/a/', '/es/a/sentences.json#ru']);
  expect(seconds('ru', 'zh-CN')).toEqual(['/zh-cn/a/', undefined]);
  expect(seconds('en', 'es')).toEqual(['/es/a/', '/en/a/sentences.json#es']);
});
