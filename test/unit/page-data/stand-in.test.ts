import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { articlePages } from '../../../src/page-data/locale-pages.ts';
import { standIn, standInPages } from '../../../src/page-data/stand-in.ts';
import { article, contentOf } from '../../support/small-content.ts';

const docset = () =>
  contentOf({
    'es/articles/a.mdx': article('Sí.', { title: 'Ayuda', description: 'De todo.' }),
    'ru/articles/a.mdx': article('Да.', { title: 'Справка', translation: 'machine' }),
    'ru/articles/b.mdx': article('Нет.', { title: 'Другое' }),
  });
const addresses = (pages: readonly { params: Record<string, string> }[]) =>
  pages.map(({ params }) => Object.values(params).join('/'));

test('where a locale has no text there is a stand-in, and no page has two', () => {
  expect(addresses(standInPages(docset()))).toEqual(['es/b', 'en/a', 'en/b']);
  expect(addresses(articlePages(docset()))).toEqual(['es/a', 'ru/a', 'ru/b']);
});

test('a stand-in leads to every text there is, the best first, with its state', () => {
  const page = standIn(docset(), 'en', 'a' as Slug);
  expect(page).toMatchObject({ title: 'Ayuda', description: 'De todo.', lang: 'es', href: '/es/a/' });
  expect(page.texts).toEqual([
    { locale: 'es', href: '/es/a/', state: 'human' },
    { locale: 'ru', href: '/ru/a/', state: 'machine' },
  ]);
});

test('what the wizard rests on is whole in every language', () => {
  expect(standInPages(readContent({ contentDir: 'content' }))).toEqual([]);
});
