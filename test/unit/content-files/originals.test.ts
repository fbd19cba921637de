import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import type { SegmentNumber } from '../../../src/articles/text/segment-id.ts';
import { searchContent } from '../../../src/build/search-content.ts';
import { englishBeside } from '../../../src/page-data/second-language.ts';
import { article, contentOf, originals } from '../../support/small-content.ts';

const BODY = '# {/* #top */}{/* 103 */}Uno. {/* 104 */}Dos.';
const FILES = {
  'es/articles/a.mdx': article(BODY),
  'ru/articles/a.mdx': article('# {/* #top */}{/* 103 */}Один. {/* 104 */}Два.'),
  'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'One shared.', '104': 'Two.' }),
  'originals/a/1aaaaaaaaaaa.ru.json': originals({ '103': 'One for Russian.' }),
};
const slug = 'a' as Slug;
const first = '103' as SegmentNumber;

test("a locale's own originals go before the shared ones, whoever asks", () => {
  const content = contentOf(FILES);
  const version = (locale: string) => {
    const found = content.articles.get(slug)?.get(locale);
    if (found === undefined) throw new Error(locale);
    return found;
  };
  expect(version('es').entry.english.get(first)).toBe('One shared.');
  expect([...version('ru').entry.english]).toEqual([
    ['103', 'One for Russian.'],
    ['104', 'Two.'],
  ]);
  expect(englishBeside(content.articles, version('ru'))(first)?.html).toBe('One for Russian.');
  const indexed = searchContent(content).versions.find(({ locale }) => locale === 'ru');
  expect(indexed?.read().segments[0]?.original).toBe('One for Russian.');
});

test('an article without a revision has no originals', () => {
  const files = {
    ...FILES,
    'es/articles/a.mdx': article(BODY, { revision: undefined, proof: 'no-originals' }),
  };
  expect(contentOf(files).articles.get(slug)?.get('es')?.entry.english.size).toBe(0);
});
